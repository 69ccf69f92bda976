import type { Result } from '../../models/problem/result';
import { embeddedBookHead } from '../../shared/prices/embeddedBookHead';
import type { EngineRequest } from './engineProtocol';
import type { OpenWorker } from './workerPort';

/** The text of a price book that the host keeps. */
export type ReadBook = (id: string) => Promise<Result<string>>;

/** Books that a request is about; the built-in one is part of the worker. */
function booksOf(request: EngineRequest): readonly string[] {
  const named = 'plan' in request ? [request.plan.priceBook?.id, 'bookId' in request ? request.bookId : undefined] : [];
  return named.filter((id): id is string => id !== undefined && id !== embeddedBookHead.id);
}

/**
 * Workers that know every book that they are asked about: each one is read from the host once and sent ahead of the first
 * request that needs it. A book that can not be read is not sent; the worker then says that it does not know it.
 */
export function withBooks(openWorker: OpenWorker, readBook: ReadBook): OpenWorker {
  const texts = new Map<string, string>();
  const textOf = async (id: string): Promise<string | null> => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const read = await readBook(id);
    if (read.ok) texts.set(id, read.value);
    return read.ok ? read.value : null;
  };
  return (events) => {
    const port = openWorker(events);
    const sent = new Set<string>();
    let ended = false;
    const sendWithBooks = async (request: EngineRequest, ids: readonly string[]): Promise<void> => {
      for (const id of ids) {
        const text = await textOf(id);
        if (ended) return;
        if (text !== null && !sent.has(id)) port.send({ kind: 'book', id: 0, text });
        if (text !== null) sent.add(id);
      }
      port.send(request);
    };
    return {
      send: (request) => {
        const ids = booksOf(request).filter((id) => !sent.has(id));
        if (ids.length === 0) port.send(request);
        else void sendWithBooks(request, ids);
      },
      end: () => {
        ended = true;
        port.end();
      },
    };
  };
}

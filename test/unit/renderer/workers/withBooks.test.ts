import { describe, expect, it } from 'vitest';
import { emptyPlan, type Plan } from '../../../../models/document';
import { problem } from '../../../../models/problem/problem';
import { fail, ok } from '../../../../models/problem/result';
import { embeddedBookHead } from '../../../../shared/prices/embeddedBookHead';
import type { EngineRequest } from '../../../../renderer/workers/engineProtocol';
import { withBooks } from '../../../../renderer/workers/withBooks';

const PLAN = emptyPlan('p', 'P', '2027-01-01');
const judgedBy = (id: string): Plan => ({ ...PLAN, priceBook: { id, asOf: '2026-11-22' } });
const settled = () => new Promise((settle) => setTimeout(settle));

function setUp() {
  const sent: EngineRequest[] = [];
  const read: string[] = [];
  const open = withBooks(
    () => ({ send: (request) => void sent.push(request), end: () => undefined }),
    (id) => {
      read.push(id);
      return Promise.resolve(id === 'gone' ? fail(problem('prices.book-unknown')) : ok(`text of ${id}`));
    },
  );
  return { port: open({ onMessage: () => undefined, onCrash: () => undefined }), open, sent, read, kinds: () => sent.map((request) => (request.kind === 'book' ? request.text : request.kind)) };
}

describe('a worker that knows its price books', () => {
  it('is asked at once when the plan names no book, or the built-in one', () => {
    const { port, kinds, read } = setUp();
    port.send({ kind: 'evaluate', id: 1, plan: PLAN });
    port.send({ kind: 'evaluate', id: 2, plan: judgedBy(embeddedBookHead.id) });
    expect([kinds(), read]).toEqual([['evaluate', 'evaluate'], []]);
  });

  it('gets a book ahead of the first request that needs it, and once', async () => {
    const { port, kinds, read } = setUp();
    port.send({ kind: 'evaluate', id: 1, plan: judgedBy('own') });
    await settled();
    port.send({ kind: 'evaluate', id: 2, plan: judgedBy('own') });
    expect([kinds(), read]).toEqual([['text of own', 'evaluate', 'evaluate'], ['own']]);
  });

  it('gets both books of a comparison', async () => {
    const { port, kinds } = setUp();
    port.send({ kind: 'reprice', id: 1, plan: judgedBy('own'), bookId: 'other' });
    await settled();
    expect(kinds()).toEqual(['text of own', 'text of other', 'reprice']);
  });

  it('gets a book that another worker got without the host being asked again', async () => {
    const { port, open, sent, read } = setUp();
    port.send({ kind: 'evaluate', id: 1, plan: judgedBy('own') });
    await settled();
    open({ onMessage: () => undefined, onCrash: () => undefined }).send({ kind: 'evaluate', id: 2, plan: judgedBy('own') });
    await settled();
    expect(sent.filter(({ kind }) => kind === 'book')).toHaveLength(2);
    expect(read).toEqual(['own']);
  });

  it('is asked without a book that the host does not have, which is looked for again next time', async () => {
    const { port, kinds, read } = setUp();
    for (const id of [1, 2]) {
      port.send({ kind: 'evaluate', id, plan: judgedBy('gone') });
      await settled();
    }
    expect([kinds(), read]).toEqual([['evaluate', 'evaluate'], ['gone', 'gone']]);
  });

  it('is told nothing more once it has ended', async () => {
    const { port, kinds } = setUp();
    port.send({ kind: 'evaluate', id: 1, plan: judgedBy('own') });
    port.end();
    await settled();
    expect(kinds()).toEqual([]);
  });
});

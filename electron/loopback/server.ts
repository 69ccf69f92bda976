import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PageFiles } from '../adapters/page/pageFiles';
import { SECURITY_HEADERS } from '../adapters/page/securityHeaders';
import type { HostRouter } from '../hostRouter/createRouter';
import { LOOPBACK_PATH } from '../../shared/hostContract/loopback';
import { answerCall, refuseRequest, type Answer } from './answerCall';
import { answerPage } from './answerPage';
import type { Self } from './checkRequest';

export interface ServerParts {
  readonly page: PageFiles;
  readonly router: HostRouter;
  readonly maxBodyBytes: number;
  /** Known once the port is. */
  self(): Self;
  log(line: string): void;
}

/** The loopback server: the page's files by GET, host methods by POST, nothing else. */
export function createLoopbackServer(parts: ServerParts): Server {
  return createServer((request, response) => {
    answer(request, parts)
      .catch((error: unknown): Answer => {
        parts.log(`loopback: failed with ${error instanceof Error ? error.name : typeof error}`);
        return refuseRequest({ status: 500, code: 'host.refused', reason: 'something went wrong while it was answered' });
      })
      .then((result) => send(response, result), () => response.destroy());
  });
}

function answer(request: IncomingMessage, { page, router, self, maxBodyBytes }: ServerParts): Promise<Answer> {
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  if (request.method === 'POST' && path.startsWith(LOOPBACK_PATH)) return answerCall(request, path, self(), router, maxBodyBytes);
  if (request.method === 'GET') return answerPage(request, path, self(), page);
  return Promise.resolve(refuseRequest({ status: 405, code: 'host.refused', reason: 'its method is not known' }));
}

function send(response: ServerResponse, { status, contentType, body, close }: Answer): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(close ? { connection: 'close' } : {}),
  });
  response.end(body);
}

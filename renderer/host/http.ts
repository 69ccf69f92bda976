import type { HostClient } from '../../shared/hostContract/contract';
import { LOOPBACK_PATH, LOOPBACK_TOKEN_HEADER } from '../../shared/hostContract/loopback';
import { parsingClient } from './parsingClient';

/** The loopback host that served this page. The token travels as a header: other sites cannot set it, and no cookie exists. */
export function httpHost(origin: string, token: string, send: typeof fetch = fetch): HostClient {
  return parsingClient(async (method, input) => {
    const response = await send(`${origin}${LOOPBACK_PATH}${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [LOOPBACK_TOKEN_HEADER]: token },
      body: JSON.stringify(input),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    });
    return response.json();
  });
}

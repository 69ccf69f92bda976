import { setTimeout as wait } from 'node:timers/promises';
import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici';
import { problem, type Problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { errorCode } from '../files/errorCode';
import { RETRY_POLICY, retryDelay, type RetryPolicy } from './retryDelay';

/** Fetches the text of one page. */
export type GetPage = (address: string, signal?: AbortSignal) => Promise<Result<string>>;

const MIB = 1024 * 1024;
/** A page of 1,000 rows takes under 1 MiB. */
const MAX_PAGE_BYTES = 16 * MIB;
const TIMEOUT_MS = 60_000;
const LOOPBACK = '127.0.0.1';

type Attempt = { readonly text: string } | { readonly failure: Problem; readonly again: boolean; readonly retryAfter?: string | undefined };

/**
 * Pages over HTTPS, through the proxy that the environment names. Redirects are not followed. Busy and broken answers
 * (429, 5xx, no connection) are asked for again; what the service refuses for good is a problem at once.
 */
export function createRetailClient(policy: RetryPolicy = RETRY_POLICY): GetPage {
  const noProxy = [process.env['NO_PROXY'] ?? process.env['no_proxy'] ?? [], LOOPBACK].flat().join(',');
  const dispatcher = new EnvHttpProxyAgent({ noProxy, maxResponseSize: MAX_PAGE_BYTES, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS, connect: { timeout: TIMEOUT_MS } });
  return async (address, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await ask(address, dispatcher, attempt, signal);
      if ('text' in answer) return ok(answer.text);
      if (!answer.again || attempt >= policy.attempts) return fail(answer.failure);
      const pause = retryDelay(attempt, answer.retryAfter, policy, Date.now());
      if (await isCut(pause, signal)) return fail(problem('prices.cancelled'));
    }
  };
}

const isCut = (pause: number, signal: AbortSignal | undefined): Promise<boolean> => wait(pause, false, { ...(signal ? { signal } : {}) }).catch(() => true);

async function ask(address: string, dispatcher: Dispatcher, attempts: number, signal: AbortSignal | undefined): Promise<Attempt> {
  try {
    const { statusCode, headers, body } = await request(address, { dispatcher, signal: signal ?? null, headers: { accept: 'application/json' } });
    if (statusCode === 200) return { text: await body.text() };
    await body.dump();
    const retryAfter = headers['retry-after'];
    return { failure: problem('prices.service-refused', '', { status: statusCode, attempts }), again: isPassing(statusCode), retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter };
  } catch (error) {
    if (signal?.aborted === true) return { failure: problem('prices.cancelled'), again: false };
    if (errorCode(error) === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return { failure: problem('prices.too-large', '', { allowed: MAX_PAGE_BYTES, unit: 'bytes' }), again: false };
    return { failure: problem('prices.service-unreachable', '', { reason: errorCode(error) || 'no connection' }), again: true };
  }
}

const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

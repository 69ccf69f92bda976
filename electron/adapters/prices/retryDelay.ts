/** How often a page is asked for again, and how long to wait before. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

/** The service publishes no limit; these are patient and end within five minutes a page. */
export const RETRY_POLICY: RetryPolicy = { attempts: 5, firstDelayMs: 1_000, longestDelayMs: 60_000 };

const MS_PER_SECOND = 1_000;

/**
 * The wait before the next attempt: what the service asks for by `Retry-After` (seconds or a date), else twice as long each
 * time. Never longer than the policy allows.
 * @param attempt of the one that failed, from 1
 */
export function retryDelay(attempt: number, retryAfter: string | undefined, policy: RetryPolicy, nowMs: number): number {
  const asked = retryAfter === undefined ? null : waitAskedFor(retryAfter, nowMs);
  return Math.min(asked ?? policy.firstDelayMs * 2 ** (attempt - 1), policy.longestDelayMs);
}

function waitAskedFor(retryAfter: string, nowMs: number): number | null {
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * MS_PER_SECOND;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}

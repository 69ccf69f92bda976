import { describe, expect, test } from 'vitest';
import { retryDelay } from '../../../../../electron/adapters/prices/retryDelay';

const POLICY = { attempts: 5, firstDelayMs: 1000, longestDelayMs: 60_000 };
const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);

describe('the wait before a page is asked for again', () => {
  test.each([
    ['doubles from attempt to attempt', 3, undefined, 4000],
    ['is never longer than the policy allows', 20, undefined, 60_000],
    ['is what the service asks for in seconds', 1, '7', 7000],
    ['is what the service asks for by a date', 1, 'Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
    ['is none when that date has passed', 1, 'Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['keeps to the policy when the service asks for an hour', 1, '3600', 60_000],
    ['is our own when the service asks for nonsense', 2, 'soon', 2000],
  ])('%s', (_name, attempt, retryAfter, expected) => {
    expect(retryDelay(attempt, retryAfter, POLICY, NOW)).toBe(expected);
  });
});

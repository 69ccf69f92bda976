import { describe, expect, test } from 'vitest';
import { bookAge } from '../../../../../../renderer/features/views/prices/bookAge';

describe('the age of a price book', () => {
  test.each([
    ['2026-10-02', '2026-11-22T23:59:59Z', 51],
    ['2026-11-22', '2026-11-22T00:00:00Z', 0],
    // A clock that is behind makes no book younger than new.
    ['2026-11-23', '2026-11-22T00:00:00Z', 0],
    ['2024-02-28', '2024-03-01T00:00:00Z', 2],
    ['2026-08', '2026-11-22T00:00:00Z', null],
    ['undated', '2026-11-22T00:00:00Z', null],
  ])('of %s at %s is %s days', (asOf, now, days) => {
    expect(bookAge(asOf, new Date(now))).toBe(days);
  });
});

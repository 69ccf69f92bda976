import { expect, it, vi } from 'vitest';
import { lastFew } from '../../../../models/memo/lastFew';

it('keeps what was asked last and lets the oldest go', () => {
  const root = vi.fn(Math.sqrt);
  const kept = lastFew(2, root, String);
  expect([9, 9, 16, 9, 25].map((value) => kept(value))).toEqual([3, 3, 4, 3, 5]);
  expect(root).toHaveBeenCalledTimes(3);
  // 9 was asked after 16, so 16 made room for 25.
  kept(9);
  expect(root).toHaveBeenCalledTimes(3);
  kept(16);
  expect(root).toHaveBeenCalledTimes(4);
});

it('keeps results that are undefined too', () => {
  const nothing = vi.fn(() => undefined);
  const kept = lastFew(2, nothing, () => 'key');
  kept();
  kept();
  expect(nothing).toHaveBeenCalledTimes(1);
});

import { expect, it } from 'vitest';
import { LARGEST_SEED, readSeed } from '../../../../../../renderer/features/views/proof/readSeed';

it('takes whole numbers in range', () => {
  expect(readSeed(' 42 ')).toBe(42);
  expect(readSeed('0')).toBe(0);
  expect(readSeed(String(LARGEST_SEED))).toBe(LARGEST_SEED);
});

it('refuses everything else', () => {
  for (const typed of ['', '-1', '1.5', '12x', '1e3', String(LARGEST_SEED + 1)]) expect(readSeed(typed), typed).toBeNull();
});

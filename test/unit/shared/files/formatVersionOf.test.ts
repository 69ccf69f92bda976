import { describe, expect, it } from 'vitest';
import { formatVersionOf } from '../../../../shared/files/formatVersionOf';

describe('the format version that a text claims', () => {
  it.each([
    ['{"format":"plantwright-plan","formatVersion":1}', 1],
    ['{"formatVersion":7,"format":"plantwright-plan"}', 7],
    ['{"format":"plantwright-plan","formatVersion":3,"name":"cut of', 3],
    ['\uFEFF{"format":"plantwright-plan","formatVersion":3}', 3],
  ])('is read from %s', (text, version) => {
    expect(formatVersionOf(text)).toBe(version);
  });

  it.each(['', 'nonsense', '{"formatVersion":9}', '{"format":"other","formatVersion":9,"name":"plantwright-plan"}', '{"format":"plantwright-plan"}', '"plantwright-plan"'])(
    'is nothing for %s',
    (text) => {
      expect(formatVersionOf(text)).toBeNull();
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triangular, type Triangle } from '../../../../models/uncertainty/triangular';

const triangles = fc
  .tuple(fc.double({ min: -1000, max: 1000, noNaN: true }), fc.double({ min: 0.001, max: 1000, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([low, width, at]): Triangle => ({ low, likely: low + width * at, high: low + width }));

/** Share below a value, from the density of the triangle: area of the part to its left. */
function shareBelow({ low, likely, high }: Triangle, value: number): number {
  const top = 2 / (high - low);
  if (value <= likely) return likely === low ? 0 : ((value - low) * top * ((value - low) / (likely - low))) / 2;
  return 1 - (high === likely ? 0 : ((high - value) * top * ((high - value) / (high - likely))) / 2);
}

describe('a triangular value', () => {
  test('has exactly the asked share below it', () => {
    fc.assert(
      fc.property(triangles, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (triangle, u) => {
        expect(shareBelow(triangle, triangular(triangle, u))).toBeCloseTo(u, 6);
      }),
    );
  });

  test('stays between its ends and grows with the share', () => {
    fc.assert(
      fc.property(triangles, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (triangle, a, b) => {
        const [below, above] = [triangular(triangle, Math.min(a, b)), triangular(triangle, Math.max(a, b))];
        expect(below).toBeLessThanOrEqual(above + 1e-9);
        for (const value of [below, above]) expect(value >= triangle.low - 1e-9 && value <= triangle.high + 1e-9).toBe(true);
      }),
    );
  });

  test('without a range is its likely value, exactly', () => {
    for (const u of [0, 0.3, 1]) expect(triangular({ low: 0.1, likely: 0.1, high: 0.1 }, u)).toBe(0.1);
  });
});

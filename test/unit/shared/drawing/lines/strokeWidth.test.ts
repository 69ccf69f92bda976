import { describe, expect, it } from 'vitest';
import { strokeWidth } from '../../../../../shared/drawing/lines/strokeWidth';

describe('the width of a flow', () => {
  it('starts thin and never gets thicker than the cards bear', () => {
    expect(strokeWidth(0)).toBe(1.25);
    expect(strokeWidth(1e9)).toBe(5);
  });

  it('grows by the same step for every tenfold rate', () => {
    const first = strokeWidth(1_000) - strokeWidth(100);
    const second = strokeWidth(10_000) - strokeWidth(1_000);
    expect(second).toBeCloseTo(first, 1);
    expect(first).toBeGreaterThan(0.5);
  });
});

import { describe, expect, test } from 'vitest';
import type { Driver } from '../../../../models/uncertainty/driver';
import { drawValues } from '../../../../models/uncertainty/drawValues';

const driver: Driver = { id: 'demand.burst', kind: 'assumption', sure: 'assumed', label: '', unit: '', path: '', whole: false, low: 1, likely: 2, high: 6 };
const DRAWS = 20_000;

describe('drawn values', () => {
  test('have the mean and the variance of the triangle', () => {
    const values = drawValues(driver, 5, DRAWS);
    const mean = values.reduce((sum, each) => sum + each, 0) / DRAWS;
    const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / DRAWS;
    // (a + b + c) ÷ 3 and (a² + b² + c² − ab − ac − bc) ÷ 18; four standard errors of 20,000 draws lie within these.
    expect(Math.abs(mean - 3)).toBeLessThan(0.035);
    expect(Math.abs(variance - 21 / 18)).toBeLessThan(0.05);
  });

  test('of counts are whole and stay between the ends', () => {
    const values = new Set(drawValues({ ...driver, whole: true }, 5, DRAWS));
    expect([...values].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('of counts come as often at the ends as the triangle says, each count owning the half on either side', () => {
    const values = drawValues({ ...driver, low: 1, likely: 2, high: 3, whole: true }, 5, DRAWS);
    // Areas of the triangle 0.5, 2, 3.5 left of 1.5, up to 2.5 and right of it; four standard errors.
    for (const [count, share] of [[1, 2 / 9], [2, 5 / 9], [3, 2 / 9]] as const) expect(Math.abs(values.filter((each) => each === count).length / DRAWS - share)).toBeLessThan(0.015);
  });

  test('come again with the same seed, and not with another seed or for another driver', () => {
    const values = drawValues(driver, 5, 50);
    expect(drawValues(driver, 5, 50)).toEqual(values);
    expect(drawValues(driver, 6, 50)).not.toEqual(values);
    expect(drawValues(driver, 5, 20)).toEqual(values.slice(0, 20));
    expect(drawValues({ ...driver, id: 'network.vpn-overhead' }, 5, 50)).not.toEqual(values);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetRisk } from '../../../../models/uncertainty/budgetRisk';
import { contingencyOf } from '../../../../models/uncertainty/contingencyOf';
import { histogramOf } from '../../../../models/uncertainty/histogramOf';
import { nearestRank } from '../../../../models/uncertainty/nearestRank';
import { rankCorrelation } from '../../../../models/uncertainty/rankCorrelation';

const of = (...values: readonly number[]): Float64Array => Float64Array.from(values);
const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });

describe('percentiles', () => {
  test('are values of the list that the asked share does not exceed, and the least such', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const sorted = Float64Array.from(values).sort();
        const value = nearestRank(sorted, percent / 100);
        const atMost = (limit: number): number => values.filter((each) => each <= limit).length;
        expect(values).toContain(value);
        expect(atMost(value) * 100).toBeGreaterThanOrEqual(percent * values.length);
        const smaller = sorted.filter((each) => each < value).at(-1);
        if (smaller !== undefined) expect(atMost(smaller) * 100).toBeLessThan(percent * values.length);
      }),
    );
  });
});

describe('the histogram', () => {
  test('counts every value once, in bins that touch', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 12 }), (values, count) => {
        const bins = histogramOf(Float64Array.from(values).sort(), count);
        expect(bins.reduce((sum, { draws }) => sum + draws, 0)).toBe(values.length);
        expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([Math.min(...values), Math.max(...values)]);
        bins.slice(1).forEach(({ from }, at) => expect(from).toBe(bins[at]?.to));
      }),
    );
  });
});

describe('rank correlation', () => {
  test('is 1 for what rises together, however, −1 for what falls, and null for what stands still', () => {
    expect(rankCorrelation(of(1, 2, 3, 4), of(1, 10, 11, 1000))).toBeCloseTo(1);
    expect(rankCorrelation(of(1, 2, 3, 4), of(9, 5, 4, -2))).toBeCloseTo(-1);
    expect(rankCorrelation(of(1, 2, 3), of(7, 7, 7))).toBeNull();
  });

  test('lets equal values share their ranks', () => {
    // Ranks 1.5, 1.5, 3 against 1, 2, 3: Pearson's = 1.5 ÷ √(1.5 × 2).
    expect(rankCorrelation(of(5, 5, 8), of(1, 2, 3))).toBeCloseTo(1.5 / Math.sqrt(3));
  });
});

describe('budget and contingency', () => {
  const bills = of(...Array.from({ length: 10 }, (_, at) => 100 * (at + 1)));

  test('two of ten bills above the budget are a fifth, give or take 1.96 standard errors', () => {
    const { missShare, halfWidth } = budgetRisk(bills, 800);
    expect(missShare).toBe(0.2);
    expect(halfWidth).toBeCloseTo(1.96 * Math.sqrt(0.016));
  });

  test('the contingency fills the gap to the eighth of ten bills, twelve times a year', () => {
    expect(contingencyOf(bills, 649.9, 0.8)).toEqual({ confidence: 0.8, covered: '800.00', perMonth: '150.10', perYear: '1801.20' });
  });

  test('a point estimate beyond the confidence needs no contingency', () => {
    expect(contingencyOf(bills, 900, 0.8)).toMatchObject({ perMonth: '0.00', perYear: '0.00' });
  });
});

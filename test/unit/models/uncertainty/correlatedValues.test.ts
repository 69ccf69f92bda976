import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Driver } from '../../../../models/uncertainty/driver';
import { cholesky } from '../../../../models/uncertainty/cholesky';
import { correlatedValues } from '../../../../models/uncertainty/correlatedValues';
import { drawValues } from '../../../../models/uncertainty/drawValues';
import { inverseNormal } from '../../../../models/uncertainty/inverseNormal';
import { rankCorrelation } from '../../../../models/uncertainty/rankCorrelation';

const DRAWS = 4000;
// Four standard errors of a rank correlation of 4,000 draws.
const NEAR = 4 / Math.sqrt(DRAWS);

const driver = (id: string, likely: number): Driver => ({ id, kind: 'plan', sure: 'guessed', label: id, unit: '', path: id, whole: false, low: 0, likely, high: 10, write: (plan) => plan });
const drivers = [driver('/a', 0), driver('/b', 2), driver('/c', 5), driver('/d', 10)];
const together = (one: string, other: string, rank: number) => ({ id: `${one}${other}`.replaceAll('/', ''), between: [one, other] as [string, string], rank, by: 'test', reason: '' });
const drawn = (seed: number, ...correlations: readonly ReturnType<typeof together>[]): ReadonlyMap<string, Float64Array> => {
  const values = correlatedValues(drivers, correlations, seed, DRAWS);
  if (!values.ok) throw new Error('these correlations hold together');
  return values.value;
};
const ranks = fc.double({ min: -0.99, max: 0.99, noNaN: true });
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('correlations stated', () => {
  test('come out in the draws, and each value keeps what it was drawn as', () => {
    fc.assert(
      fc.property(seeds, ranks, ranks, (seed, ab, cd) => {
        const values = drawn(seed, together('/b', '/a', ab), together('/c', '/d', cd));
        const of = (id: string): Float64Array => values.get(id) ?? new Float64Array();
        expect(Math.abs((rankCorrelation(of('/a'), of('/b')) ?? NaN) - ab)).toBeLessThan(NEAR);
        expect(Math.abs((rankCorrelation(of('/c'), of('/d')) ?? NaN) - cd)).toBeLessThan(NEAR);
        expect(Math.abs(rankCorrelation(of('/a'), of('/c')) ?? NaN)).toBeLessThan(NEAR + 0.01);
        for (const each of drivers) expect(of(each.id).toSorted()).toEqual(drawValues(each, seed, DRAWS).sort());
      }),
      { numRuns: 20 },
    );
  });

  test('leave every draw of all other values as it is, and without any nothing is touched', () => {
    expect([...drawn(3, together('/a', '/c', 0.7)).keys()].sort()).toEqual(['/a', '/c']);
    expect(drawn(3).size).toBe(0);
    expect(drawn(3, together('/a', 'measured', 0.7)).size).toBe(0);
  });

  test('of counts come out too, but for what equal values blur', () => {
    const counts = drivers.map((each): Driver => ({ ...each, whole: true }));
    const values = correlatedValues(counts, [together('/b', '/c', 0.8)], 11, DRAWS);
    if (!values.ok) throw new Error('one correlation holds');
    expect(Math.abs((rankCorrelation(values.value.get('/b')!, values.value.get('/c')!) ?? NaN) - 0.8)).toBeLessThan(NEAR);
  });

  test('that cannot hold at once are named', () => {
    const impossible = [together('/a', '/b', 0.9), together('/b', '/c', 0.9), together('/a', '/c', -0.9)];
    expect(correlatedValues(drivers, impossible, 1, DRAWS)).toEqual({
      ok: false,
      problems: [{ code: 'plan.correlations-impossible', path: 'correlations', params: { pairs: '/a + /b (0.9); /b + /c (0.9); /a + /c (-0.9)' } }],
    });
    expect(drawn(1, together('/a', '/b', 0.9), together('/b', '/c', 0.9), together('/a', '/c', 0.9)).size).toBe(3);
  });
});

describe('the Cholesky factor', () => {
  test('times itself is the matrix', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }), (rows) => {
        const product = (a: readonly (readonly number[])[]): number[][] => a.map((x) => a.map((y) => x.reduce((sum, each, at) => sum + each * (y[at] ?? 0), 0)));
        const matrix = product(rows).map((row, at) => row.map((each, column) => (at === column ? each + 1 : each)));
        const lower = cholesky(matrix) ?? [];
        product(lower).forEach((row, at) => row.forEach((each, column) => expect(each).toBeCloseTo(matrix[at]?.[column] ?? NaN, 9)));
      }),
    );
  });
});

describe('the normal score', () => {
  test('has the asked share of the density below it', () => {
    const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    const below = (x: number): number => {
      const steps = 2000;
      const width = x / steps;
      // Simpson's rule from 0.
      const inner = Array.from({ length: steps + 1 }, (_, at) => density(at * width) * (at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2));
      return 0.5 + (inner.reduce((sum, each) => sum + each, 0) * width) / 3;
    };
    for (const u of [0.0001, 0.01, 0.02425, 0.1, 0.4, 0.5, 0.8, 0.97575, 0.999]) expect(below(inverseNormal(u))).toBeCloseTo(u, 8);
  });
});

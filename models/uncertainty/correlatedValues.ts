import type { Correlation } from '../document/schema/planning';
import { problem } from '../problem/problem';
import { fail, ok, type Result } from '../problem/result';
import { cholesky } from './cholesky';
import { drawShares, valuesAt } from './drawValues';
import type { Driver } from './driver';
import { inverseNormal } from './inverseNormal';

/** The drawn values of those drivers that go with others; a driver that is not in it is drawn by itself. */
export type CorrelatedValues = ReadonlyMap<string, Float64Array>;

/**
 * Reorders the values of drivers so that they go together by rank as stated (Iman and Conover, "A distribution-free
 * approach to inducing rank correlation among input variables", 1982): normal scores of each driver's own shares,
 * mixed by the Cholesky factor of r = 2 × sin(π × rank ÷ 6), say in which order they come. The values themselves stay
 * as drawn, so each driver keeps its distribution, and drivers without a correlation keep every draw.
 * Correlations with a value that is not unsure have nothing to move and are passed over.
 * @example 1,000 draws of two drivers with rank 0.6 → the rank correlation of their values is 0.6 ± 0.05
 */
export function correlatedValues(drivers: readonly Driver[], correlations: readonly Correlation[], seed: number, draws: number): Result<CorrelatedValues> {
  const known = new Set(drivers.map(({ id }): string => id));
  const stated = correlations.filter(({ between }) => between.every((id) => known.has(id)));
  const ids = new Set(stated.flatMap(({ between }) => between));
  const joined = drivers.filter(({ id }) => ids.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const rankOf = new Map(stated.flatMap(({ between: [a, b], rank }) => [[keyOf(a, b), rank] as const, [keyOf(b, a), rank] as const]));
  const lower = cholesky(joined.map((a) => joined.map((b) => (a === b ? 1 : 2 * Math.sin((Math.PI * (rankOf.get(keyOf(a.id, b.id)) ?? 0)) / 6)))));
  if (lower === null) return fail(problem('plan.correlations-impossible', 'correlations', { pairs: stated.map(spoken).join('; ') }));

  const shares = joined.map((driver) => drawShares(driver, seed, draws));
  const scores = shares.map((each) => placesOf(each).map((place) => inverseNormal((place + 0.5) / draws)));
  return ok(new Map(joined.map((driver, row) => [driver.id, valuesAt(driver, inOrderOf(mixed(lower[row] ?? [], scores, draws), shares[row] ?? new Float64Array()))])));
}

/** The weighted sum of the scores, draw by draw. */
function mixed(weights: readonly number[], scores: readonly Float64Array[], draws: number): Float64Array {
  const sums = new Float64Array(draws);
  weights.forEach((weight, row) => {
    if (weight !== 0) scores[row]?.forEach((score, draw) => (sums[draw] = (sums[draw] ?? 0) + weight * score));
  });
  return sums;
}

/** The values, the least where the model has its least, and so on. */
function inOrderOf(model: Float64Array, values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  return placesOf(model).map((place) => sorted[place] ?? 0);
}

/** The place of each value among all from 0; of equal ones the earlier comes first. */
function placesOf(values: Float64Array): Float64Array {
  const places = new Float64Array(values.length);
  Uint32Array.from(values, (_, at) => at)
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
    .forEach((at, place) => (places[at] = place));
  return places;
}

const keyOf = (a: string, b: string): string => JSON.stringify([a, b]);

const spoken = ({ between, rank }: Correlation): string => `${between.join(' + ')} (${rank})`;

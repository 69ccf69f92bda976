import { choiceOf, fixedLayers } from '../candidates/sizeChoice';
import { designCandidate } from '../candidates/designCandidate';
import { designContextOf } from '../candidates/designContextOf';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { growthFactor } from '../demand/loadFactors';
import { pinned } from '../document/pinned';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { priceDesign } from '../evaluation/priceDesign';
import type { Outcome } from '../outcome/outcome';

/** The recommended design at one size, and the months that it runs, counted from 0. */
export interface GrowthStep {
  readonly from: number;
  /** The first month after it. */
  readonly until: number;
  readonly evaluation: Pick<Evaluation, 'design' | 'items' | 'lines' | 'totals'>;
}

export type GrowthContext = Pick<Outcome, 'plan' | 'assumptions' | 'prices' | 'demand' | 'recommendation'>;

/**
 * The recommended design grows once a year: each year runs the size that load and data need at its end, the last one the
 * size of the horizon, which is the one of the report. Candidate, families of sizes, rungs of the environments and pins
 * stay; requirements, sizes and bill are worked out by the functions of the report.
 * @example 30 months → the sizes of months 12, 24 and 30
 */
export function growthSteps(context: GrowthContext): readonly GrowthStep[] {
  const { horizonMonths } = context.plan.company;
  return Array.from({ length: Math.ceil(horizonMonths / MONTHS_PER_YEAR) }, (_, year) => {
    const until = Math.min(horizonMonths, (year + 1) * MONTHS_PER_YEAR);
    return { from: year * MONTHS_PER_YEAR, until, evaluation: until === horizonMonths ? context.recommendation.chosen : sizedAt(until, context) };
  });
}

function sizedAt(months: number, { plan, assumptions, prices, demand, recommendation: { chosen } }: GrowthContext): GrowthStep['evaluation'] {
  const { candidate, design } = chosen;
  const { company } = plan;
  // Another region of choice is judged as if it were the home.
  const there = { ...plan, company: { ...company, regions: { ...company.regions, home: candidate.region } } };
  const then = { ...there, company: { ...there.company, horizonMonths: months } };
  // The plan itself keeps its horizon: what retires before it is not bought on the way either.
  const context = { ...designContextOf(then, assumptions, prices, { ...demand, growthFactor: growthFactor(then) }), plan: there };
  const sizes = choiceOf(design, fixedLayers(candidate, { nodes: pinned(plan, 'node-sku') !== null, database: pinned(plan, 'postgres-sku') !== null }));
  const rungs = new Map(design.environments.map(({ id, tenancy }) => [id, tenancy]));
  const smaller = designCandidate(candidate, context, sizes, rungs);
  return { design: smaller, ...priceDesign(smaller, context) };
}

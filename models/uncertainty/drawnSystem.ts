import type { Assumptions } from '../assumptions/register';
import type { EnvironmentDesign } from '../candidates/design';
import { designCandidate } from '../candidates/designCandidate';
import { designContextOf } from '../candidates/designContextOf';
import { choiceOf, fixedLayers } from '../candidates/sizeChoice';
import { pinned } from '../document/pinned';
import type { Plan } from '../document/schema/plan';
import { isComplete } from '../evaluation/isComplete';
import { priceDesign } from '../evaluation/priceDesign';
import type { Outcome } from '../outcome/outcome';
import { SIZES } from './sizes';

/** What one draw gives. */
export interface DrawnSystem {
  /** The bill of a month in the plan's currency, exact to the cent. */
  readonly monthly: number;
  /** Everything was sized and priced. */
  readonly complete: boolean;
  /** In the order of `SIZES`. */
  readonly sizes: readonly number[];
}

/** The recommended design for other values of the plan and of the assumptions. */
export type DrawSystem = (plan: Plan, assumptions: Assumptions) => DrawnSystem;

/**
 * Sizes and bills the recommended design anew, by the functions of the report. What was decided stays: candidate,
 * families of sizes, rungs of the environments, pins. Everything else is free: demand, requirements, sizes, quantities.
 */
export function drawnSystem({ plan: base, prices, recommendation: { chosen } }: Pick<Outcome, 'plan' | 'prices' | 'recommendation'>): DrawSystem {
  const { candidate, design } = chosen;
  const sizes = choiceOf(design, fixedLayers(candidate, { nodes: pinned(base, 'node-sku') !== null, database: pinned(base, 'postgres-sku') !== null }));
  const rungs = new Map(design.environments.map(({ id, tenancy }) => [id, tenancy]));
  return (plan, assumptions) => {
    // Another region of choice is judged as if it were the home.
    const there = { ...plan, company: { ...plan.company, regions: { ...plan.company.regions, home: candidate.region } } };
    const context = designContextOf(there, assumptions, prices);
    const held = designCandidate(candidate, context, sizes, rungs);
    // A family may end below what is drawn; the decision does not hang on it.
    const drawn = held.gaps.length > design.gaps.length ? designCandidate(candidate, context, undefined, rungs) : held;
    const { totals } = priceDesign(drawn, context);
    const production = drawn.environments.find(({ kind }) => kind === 'production');
    return { monthly: Number(totals.monthly), complete: isComplete({ totals, design: drawn }), sizes: SIZES.map(({ read }) => sizeOf(production, read)) };
  };
}

const sizeOf = (production: EnvironmentDesign | undefined, read: (production: EnvironmentDesign) => number | null): number => (production ? (read(production) ?? 0) : 0);

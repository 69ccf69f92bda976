import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, assumptionsOf } from '../../../models/assumptions/register';
import type { Plan } from '../../../models/document';
import { deciderOf } from '../../../models/explanation/decider';
import { decisionOf } from '../../../models/explanation/decision';
import { PLAN_INPUTS } from '../../../models/explanation/inputs/registry';
import { workOut } from '../../../models/pipeline';
import { indexPrices } from '../../../models/prices/indexPrices';
import { embeddedPriceBook } from '../../../shared/prices/embeddedPriceBook';
import { withAssumption } from '../../unit/models/evaluation/plans';
import { randomPlan } from '../optimiser/randomPlans';

const PATIENCE_MS = 120_000;
const SEEDS = Array.from({ length: 32 }, (_, at) => at + 101);

/** Any input of the plan, or any assumption, at another value: nothing, a share of today's, or many times as much. */
const changeOf = (plan: Plan): fc.Arbitrary<Plan> =>
  fc.oneof(
    fc.constantFrom(...PLAN_INPUTS).chain((input) => {
      if (input.kind === 'choice') return fc.constantFrom(...input.options).map((option) => input.write(plan, option));
      const today = input.read(plan);
      if (today === null) return fc.constant(plan);
      const [least, most] = input.limits(plan);
      const within = (value: number): number => Math.min(most, Math.max(least, input.whole ? Math.round(value) : value));
      return fc.constantFrom(0, 0.3, 0.9, 1.5, 4, 20).map((times) => input.write(plan, within(today * times)));
    }),
    fc.constantFrom(...ASSUMPTIONS).chain(({ id, low, high }) => fc.constantFrom(low, high, assumptionsOf(plan).value(id)).map((value) => withAssumption(plan, id, value))),
  );

/** One plan in four leaves its region open: then sizes and regions are weighed at once. One in two has an environment beside production, which may stand elsewhere. */
function planOf(seed: number): Plan {
  const random = randomPlan(seed, seed % 3 === 0);
  const staging = { id: 'staging', name: 'Staging', kind: 'staging', size: 0.5, hoursPerWeek: 60 } as const;
  const plan = seed % 2 === 0 ? random : { ...random, environments: [...random.environments, staging] };
  return seed % 4 === 0 ? plan : { ...plan, company: { ...plan.company, regions: { ...plan.company.regions, free: false } } };
}

describe('what would be decided if an input were another one', () => {
  it.each(SEEDS)('random plan %i: is what the whole answer decides, at the same cost', (seed) => {
    const plan = planOf(seed);
    const base = workOut(plan, embeddedPriceBook);
    if (!base.ok) throw new Error(JSON.stringify(base.problems));
    const decide = deciderOf(plan, decisionOf(base.value.recommendation.chosen.candidate), indexPrices(embeddedPriceBook));
    fc.assert(
      fc.property(changeOf(plan), (changed) => {
        const whole = workOut(changed, embeddedPriceBook);
        const quick = decide(changed);
        const chosen = whole.ok ? whole.value.recommendation.chosen : null;
        expect(quick && [quick.decision, quick.riskAdjustedYearly.toFixed(2)]).toEqual(chosen && [decisionOf(chosen.candidate), chosen.rankedYearly.toFixed(2)]);
      }),
      { numRuns: 3, seed },
    );
  }, PATIENCE_MS);
});

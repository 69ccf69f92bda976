import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIN_TARGETS } from '../../models/candidates/pinTargets';
import { PIN_ITEMS } from '../../models/document/pinItems';
import type { Pin, Plan } from '../../models/document';
import { shortfallsOf } from '../../models/pins/shortfallsOf';
import { answer, workOut } from '../../models/pipeline';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { starterPlan, withPin } from '../unit/models/evaluation/plans';
import { randomPlan } from './optimiser/randomPlans';

const PATIENCE_MS = 240_000;
const TARGETS = Object.keys(PIN_TARGETS) as Pin['target'][];
/** Few, many and what lies between: whole numbers about the size of what these plans run. */
const MOST_COUNTED = 40;

/** Small plans of both ends of the ladder; one leaves its regions open. */
const PLANS: readonly Plan[] = [starterPlan('small-subsidiary'), ...[41, 42, 43, 44, 45].map((seed) => closed(randomPlan(seed, seed % 2 === 0))), randomPlan(46, false)];

function closed(plan: Plan): Plan {
  return { ...plan, company: { ...plan.company, regions: { ...plan.company.regions, free: false } } };
}

/** Everything of a plan that a target can fix something of. */
function placesOf(plan: Plan, target: Pin['target']) {
  const list = PIN_ITEMS[target];
  const items = list === undefined ? [undefined] : plan[list].map((each) => each.id);
  return items.map((itemId) => ({ plan, itemId, values: PIN_TARGETS[target].values(plan, itemId) })).filter(({ values }) => values.kind === 'whole-number' || values.of.length > 0);
}

const pinned = (target: Pin['target']): fc.Arbitrary<Plan> =>
  fc.constantFrom(...PLANS.flatMap((plan) => placesOf(plan, target))).chain(({ plan, itemId, values }) => {
    const value = values.kind === 'choice' ? fc.constantFrom(...values.of) : fc.integer({ min: values.least, max: Math.min(values.most, MOST_COUNTED) });
    return value.map((each) => withPin(closedTo(plan, target), target, each, itemId));
  });

/** A pin of another kind may stand in the way. */
const closedTo = (plan: Plan, target: Pin['target']): Plan => ({ ...plan, pins: plan.pins.filter((pin) => pin.target !== target) });

describe.each(TARGETS)('a pin of %s', (target) => {
  it('never looks like a saving that the engine missed: it costs something, or does not carry the load, or lies outside of what the engine looks at, and says so', () => {
    fc.assert(
      fc.property(pinned(target), (plan) => {
        const report = answer(plan, embeddedPriceBook);
        fc.pre(report.ok);
        const row = report.value.pins.at(-1);
        if (row === undefined) throw new Error('the plan has no pin');
        if (row.tooSmall.length > 0) expect(row.worsens).toBe(true);
        if (Number(row.riskAdjustedYearly) < 0 && !row.worsens) expect([row.value, row.engineChoice, row.outsideSearch.length]).toEqual([row.value, row.engineChoice, expect.toSatisfy((reasons: number) => reasons > 0)]);
      }),
      { numRuns: 6, seed: 5 },
    );
  }, PATIENCE_MS);
});

it.each(PLANS.map((plan, at) => [at, plan] as const))('what the engine sizes by itself carries the load: plan %i', (_, plan) => {
  const outcome = workOut({ ...plan, pins: [] }, embeddedPriceBook);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const verdicts = outcome.value.recommendation.verdicts.filter(({ evaluation }) => evaluation.design.gaps.length === 0);
  expect(verdicts.length).toBeGreaterThan(10);
  expect(verdicts.flatMap(({ evaluation }) => shortfallsOf(evaluation))).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ASSUMPTIONS, assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { deciderOf } from '../../../../models/explanation/decider';
import { decisionOf } from '../../../../models/explanation/decision';
import { PLAN_INPUTS } from '../../../../models/explanation/inputs/registry';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { workOut } from '../../../../models/pipeline';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { STARTER_IDS, starterPlan, withAssumption } from '../evaluation/plans';

vi.setConfig({ testTimeout: 240_000 });

const changedInput = (plan: Plan) =>
  fc.constantFrom(...PLAN_INPUTS).chain((input) => {
    if (input.kind === 'choice') return fc.constantFrom(...input.options).map((option) => input.write(plan, option));
    const today = input.read(plan);
    return fc.integer({ min: 0, max: 30 }).map((tenths) => (today === null ? plan : input.write(plan, input.whole ? Math.max(1, Math.round((today * tenths) / 10)) : (today * tenths) / 10)));
  });

const changedAssumption = (plan: Plan) =>
  fc.constantFrom(...ASSUMPTIONS).chain(({ id, low, high }) => fc.constantFrom(low, high, assumptionsOf(plan).value(id)).map((value) => withAssumption(plan, id, value)));

describe.each(STARTER_IDS)('deciding about changes of %s', (id) => {
  const plan = starterPlan(id);
  const decide = deciderOf(plan, { tenancy: 'shared', tier: 'single', platform: 'vm', database: 'managed' }, indexPrices(embeddedPriceBook));

  it('picks what the whole pipeline picks, at the same cost', () => {
    fc.assert(
      fc.property(fc.oneof(changedInput(plan), changedAssumption(plan)), (changed) => {
        const whole = workOut(changed, embeddedPriceBook);
        const quick = decide(changed);
        const chosen = whole.ok ? whole.value.recommendation.chosen : null;
        expect(quick && [quick.decision, quick.riskAdjustedYearly.toFixed(2)]).toEqual(chosen && [decisionOf(chosen.candidate), chosen.rankedYearly.toFixed(2)]);
      }),
      { numRuns: 15, seed: 4 },
    );
  });
});

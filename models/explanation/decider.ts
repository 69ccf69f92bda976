import type Big from 'big.js';
import { assumptionsOf } from '../assumptions/register';
import { checkAnswerable } from '../candidates/checkAnswerable';
import { designContextOf } from '../candidates/designContextOf';
import type { Plan } from '../document/schema/plan';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import { placesOf } from '../optimiser/placesOf';
import type { PriceIndex } from '../prices/indexPrices';
import { rulesInForce } from '../rules/pack/rulesInForce';
import { fireRules } from '../rules/registry';
import { chooseDesign } from './chooseDesign';
import { decisionOf, type Decision } from './decision';
import { keepDesigns } from './keptDesigns';

export interface Decided {
  readonly decision: Decision;
  readonly riskAdjustedYearly: Big;
  /** Everything was sized and priced. */
  readonly complete: boolean;
}

/** Answers “what would be decided if…” for changes of one plan; null where the changed plan has no answer. */
export type Decider = (changed: Plan) => Decided | null;

/**
 * Decides as the answer does, over every size and open region, with the functions of the report but without its tables.
 * Designs are kept as long as nothing that they were made from has changed, because many inputs only judge designs: an
 * hour of stop, an objective, an hour of work.
 */
export function deciderOf(base: Plan, today: Decision, prices: PriceIndex): Decider {
  const kept = keepDesigns(base, prices);
  return (plan) => {
    if (checkAnswerable(plan).length > 0) return null;
    const assumptions = assumptionsOf(plan);
    const fired = fireRules({ plan, assumptions }, rulesInForce(plan.rulePack?.own ?? null));
    const { places, serve } = kept.judgedAnew({ plan, assumptions, fired });
    if (serve()) {
      const chosen = chooseDesign({ places, fired, prices, likely: today });
      // Judging may have looked at places that sizing had not: then the kept designs do not serve.
      if (serve()) return chosen && decided(chosen);
    }
    const context = { ...designContextOf(plan, assumptions, prices), fired };
    const chosen = chooseDesign({ places: placesOf(plan, context), fired, prices, likely: today });
    return chosen && decided(chosen);
  };
}

const decided = (chosen: Evaluation): Decided => ({
  decision: decisionOf(chosen.candidate),
  riskAdjustedYearly: chosen.rankedYearly,
  complete: isComplete(chosen),
});

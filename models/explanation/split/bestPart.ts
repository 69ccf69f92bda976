import { assumptionsOf } from '../../assumptions/register';
import { checkAnswerable } from '../../candidates/checkAnswerable';
import { designContextOf } from '../../candidates/designContextOf';
import type { Plan } from '../../document/schema/plan';
import type { Evaluation } from '../../evaluation/evaluateCandidate';
import { placesOf } from '../../optimiser/placesOf';
import type { Outcome } from '../../outcome/outcome';
import { fireRules } from '../../rules/registry';
import { chooseDesign } from '../chooseDesign';
import { decisionOf } from '../decision';

/** The best design of a part of the plan, by the search and the rules of the answer; null where the part has no answer. */
export function bestPart(part: Plan, { prices, rules, recommendation }: Outcome): Evaluation | null {
  if (checkAnswerable(part).length > 0) return null;
  const assumptions = assumptionsOf(part);
  const fired = fireRules({ plan: part, assumptions }, rules);
  return chooseDesign({ places: placesOf(part, { ...designContextOf(part, assumptions, prices), fired }), fired, prices, likely: decisionOf(recommendation.chosen.candidate) });
}

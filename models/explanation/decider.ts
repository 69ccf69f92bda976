import type Big from 'big.js';
import { assumptionsOf } from '../assumptions/register';
import type { Candidate } from '../candidates/candidate';
import { checkAnswerable } from '../candidates/checkAnswerable';
import { designCandidate } from '../candidates/designCandidate';
import { designContextOf } from '../candidates/designContextOf';
import { proposeCandidates } from '../candidates/proposeCandidates';
import type { Plan } from '../document/schema/plan';
import { evaluateDesign, type Evaluation } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import { judgeDesign } from '../evaluation/judgeDesign';
import type { PriceIndex } from '../prices/indexPrices';
import { PLATFORMS } from '../report/summary';
import { rulesInForce } from '../rules/pack/rulesInForce';
import { fireRules } from '../rules/registry';
import { chooseDesign } from './chooseDesign';
import { decisionOf, isSameDecision, type Decision } from './decision';
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
 * Decides with the functions of the report, without its tables. Designs are kept as long as nothing that they were made
 * from has changed, because many inputs only judge designs: an hour of stop, an objective, an hour of work.
 */
export function deciderOf(base: Plan, today: Decision, prices: PriceIndex): Decider {
  const kept = keepDesigns(base, prices);
  // A platform that the book does not know stays unknown whatever the plan says.
  const known = new Set(prices.book.prices.map((price) => price.service));
  const hopeless = new Set(PLATFORMS.filter((platform) => kept.candidates.filter((each) => each.platform === platform).every((each) => kept.billed(each).totals.missing.some((line) => !known.has(line.service)))));
  const isHopeless = ({ platform }: Candidate): boolean => hopeless.has(platform);
  const todayFirst = (candidates: readonly Candidate[]): readonly Candidate[] => [...candidates].sort((a, b) => Number(isSameDecision(b, today)) - Number(isSameDecision(a, today)));
  return (plan) => { 
    if (checkAnswerable(plan).length > 0) return null;
    const assumptions = assumptionsOf(plan);
    const fired = fireRules({ plan, assumptions }, rulesInForce(plan.rulePack?.own ?? null));
    const assessor = kept.assessorFor({ plan, assumptions, fired });
    if (assessor.serves()) {
      const chosen = chooseDesign({ candidates: todayFirst(kept.candidates), isHopeless, fired, prices, ...assessor });
      // Judging may have looked at places that sizing had not: then the kept designs do not serve.
      if (assessor.serves()) return chosen && decided(chosen);
    }
    const context = { ...designContextOf(plan, assumptions, prices), fired };
    const chosen = chooseDesign({
      candidates: todayFirst(proposeCandidates(plan)),
      isHopeless,
      fired,
      prices,
      judge: (candidate) => judgeDesign(designCandidate(candidate, context), context),
      bill: (judgement) => evaluateDesign(judgement, context),
    });
    return chosen && decided(chosen);
  };
}

const decided = (chosen: Evaluation): Decided => ({
  decision: decisionOf(chosen.candidate),
  riskAdjustedYearly: chosen.rankedYearly,
  complete: isComplete(chosen),
});

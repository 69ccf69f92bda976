import type { Evaluation } from '../evaluation/evaluateCandidate';
import type { Judgement } from '../evaluation/judgeDesign';
import { knownServices } from '../prices/knownServices';
import type { PriceIndex } from '../prices/indexPrices';
import { lacksWhateverSize } from './billFloor';
import { dominates, isOpen, riskOf, tradeOffOf } from './tradeOff';

/**
 * Whether a design with at least this yearly bill can neither be better than a rival of the same candidate nor stand on
 * the front. As merit: no fewer gaps or missed objectives, and dearer even at its floor. As trade-off: dominated
 * even at its floor, or kept off the front by a hard rule or a price that no size and region would bring.
 */
export function isBeaten(judged: Judgement, floorYearly: number, rival: Evaluation, prices: PriceIndex): boolean {
  const cost = floorYearly + Number(judged.managedServiceYearly);
  const noBetter =
    rival.design.gaps.length <= judged.design.gaps.length &&
    rival.missedObjectives.length <= judged.missedObjectives.length &&
    recoversAsFast(rival, judged) &&
    Number(rival.rankedYearly) < cost + Number(judged.downtimeLossYearly);
  if (!noBetter) return false;
  const sameRegion = rival.candidate.region === judged.candidate.region;
  const neverOpen = judged.forbiddenBy.length > 0 || (sameRegion ? lacksWhateverSize(rival) : lacksService(rival, prices));
  return neverOpen || (isOpen(rival) && dominates(tradeOffOf(rival), { cost, ...riskOf(judged) }));
}

/** In every scenario that is held against an objective; the smallest relaxations then need nothing of the other one. */
function recoversAsFast(rival: Judgement, judged: Judgement): boolean {
  return rival.resilience.objectives.every((objective, at) => objective.achieved <= (judged.resilience.objectives[at]?.achieved ?? Number.POSITIVE_INFINITY));
}

/** The book does not know the service in any region. */
function lacksService(rival: Evaluation, prices: PriceIndex): boolean {
  return rival.totals.missing.some((line) => !knownServices(prices).has(line.service));
}

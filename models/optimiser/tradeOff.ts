import type { Evaluation } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import type { Judgement } from '../evaluation/judgeDesign';

/** The three things that a design trades against each other; lower is better in each. */
export interface TradeOff {
  /** Bill with its commitments and own effort a year. */
  readonly cost: number;
  /** Expected loss by downtime a year. */
  readonly loss: number;
  /** Longest recovery of an everyday failure, in minutes. */
  readonly recoveryMinutes: number;
}

export function tradeOffOf(evaluation: Evaluation): TradeOff {
  return { cost: Number(evaluation.effectiveYearly.plus(evaluation.managedServiceYearly)), ...riskOf(evaluation) };
}

/** The part of a trade-off that needs no bill. */
export function riskOf({ resilience, downtimeLossYearly }: Judgement): Omit<TradeOff, 'cost'> {
  const everyday = resilience.scenarios.filter((each) => each.scenario.objective === 'everyday');
  return { loss: Number(downtimeLossYearly), recoveryMinutes: everyday.reduce((worst, each) => Math.max(worst, each.recoveryMinutes), 0) };
}

/** At least as good in everything and better in something. */
export function dominates(a: TradeOff, b: TradeOff): boolean {
  const asGood = a.cost <= b.cost && a.loss <= b.loss && a.recoveryMinutes <= b.recoveryMinutes;
  return asGood && (a.cost < b.cost || a.loss < b.loss || a.recoveryMinutes < b.recoveryMinutes);
}

/** A design that could be built and paid as it stands: no hard rule against it, nothing unsized, no price missing. */
export const isOpen = (evaluation: Evaluation): boolean => evaluation.forbiddenBy.length === 0 && isComplete(evaluation);

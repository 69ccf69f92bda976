import type { Candidate } from '../candidates/candidate';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import type { Judgement } from '../evaluation/judgeDesign';
import type { PriceIndex } from '../prices/indexPrices';
import { recommend } from '../recommendation/recommend';
import type { FiredRule } from '../rules/rule';

/** How candidates come to their evaluation: judged first, because the bill takes longest. */
export interface Assessor {
  readonly judge: (candidate: Candidate) => Judgement;
  readonly bill: (judgement: Judgement) => Evaluation;
}

interface Choice extends Assessor {
  /** The likely winner first. */
  readonly candidates: readonly Candidate[];
  /** Candidates that cannot be priced at all: they only compete where nothing else is left. */
  readonly isHopeless: (candidate: Candidate) => boolean;
  readonly fired: readonly FiredRule[];
  readonly prices: PriceIndex;
}

/**
 * The design that the recommendation picks, without working out all of them. Left out are candidates that a rule
 * forbids or that no price book entry covers, and those that already without a bill are worse than the best one seen: bills are never negative. Where no
 * allowed candidate is fully priced, all are worked out, because then other rules hold.
 */
export function chooseDesign({ candidates, isHopeless, fired, prices, judge, bill }: Choice): Evaluation | null {
  const allowed = candidates.filter((candidate) => !isHopeless(candidate) && !fired.some(({ hit }) => hit.forbids?.(candidate)));
  const rivals: Evaluation[] = [];
  for (const candidate of allowed) {
    const judgement = judge(candidate);
    if (!rivals.some((rival) => rival.totals.missing.length === 0 && isSurelyBetter(rival, judgement))) rivals.push(bill(judgement));
  }
  const winner = recommend(rivals, prices)?.chosen;
  if (winner && winner.totals.missing.length === 0) return winner;
  return recommend(candidates.map((candidate) => bill(judge(candidate))), prices)?.chosen ?? null;
}

function isSurelyBetter(rival: Evaluation, other: Judgement): boolean {
  const gaps = rival.design.gaps.length - other.design.gaps.length;
  if (gaps !== 0) return gaps < 0;
  const missed = rival.missedObjectives.length - other.missedObjectives.length;
  if (missed !== 0) return missed < 0;
  return rival.rankedYearly.lt(other.managedServiceYearly.plus(other.downtimeLossYearly));
}

import type { Candidate } from '../candidates/candidate';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { compareMerit } from '../evaluation/compareMerit';
import type { Judgement } from '../evaluation/judgeDesign';
import { searchDesigns } from '../optimiser/searchDesigns';
import { walkSpace, type Place } from '../optimiser/walkSpace';
import { knownServices } from '../prices/knownServices';
import type { PriceIndex } from '../prices/indexPrices';
import { recommend } from '../recommendation/recommend';
import type { FiredRule } from '../rules/rule';
import { isSameDecision, type Decision } from './decision';

interface Choice {
  readonly places: readonly Place[];
  readonly fired: readonly FiredRule[];
  readonly prices: PriceIndex;
  /** Looked at first, because the best one seen decides how many others must be billed; null where nobody knows. */
  readonly likely: Decision | null;
}

/**
 * The design that the recommendation picks in the whole space of sizes and regions, without the best of every candidate
 * and without the front. Left aside is what a rule forbids, and what at its lowest possible bill is worse than the best
 * one seen. Where every design is forbidden or of a service that the book does not know, the full search decides.
 */
export function chooseDesign({ places, fired, prices, likely }: Choice): Evaluation | null {
  const known = knownServices(prices);
  const unknownPlatforms = new Set<string>();
  let best: Evaluation | null = null;
  const isLikely = (candidate: Candidate): number => Number(likely !== null && isSameDecision(candidate, likely));
  walkSpace(
    places.map((place) => ({ ...place, candidates: [...place.candidates].sort((a, b) => isLikely(b) - isLikely(a)) })),
    {
      admits: (candidate) => !unknownPlatforms.has(candidate.platform) && !fired.some(({ hit }) => hit.forbids?.(candidate)),
      isBeaten: (judged, floorYearly) => best !== null && (isSurelyBetter(best, judged, 0) || isSurelyBetter(best, judged, floorYearly())),
      keep: (evaluation) => {
        const unknown = evaluation.totals.missing.filter((line) => !known.has(line.service));
        // Which service computes follows from the platform alone, whatever the sizes and the other decisions.
        if (unknown.some((line) => line.layer === 'compute')) unknownPlatforms.add(evaluation.candidate.platform);
        if (unknown.length === 0 && (best === null || compareMerit(evaluation, best) < 0)) best = evaluation;
      },
    },
  );
  return best ?? recommend(searchDesigns(places, prices).best, prices)?.chosen ?? null;
}

function isSurelyBetter(rival: Evaluation, other: Judgement, floorYearly: number): boolean {
  const gaps = rival.design.gaps.length - other.design.gaps.length;
  if (gaps !== 0) return gaps < 0;
  const missed = rival.missedObjectives.length - other.missedObjectives.length;
  if (missed !== 0) return missed < 0;
  return rival.rankedYearly.lt(other.managedServiceYearly.plus(other.downtimeLossYearly).plus(floorYearly));
}

import { policiesOf } from '../commitments/policiesOf';
import { compareMerit } from '../evaluation/compareMerit';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import type { PriceIndex } from '../prices/indexPrices';
import type { SearchCounts } from '../report/summary';
import { isBeaten } from './isBeaten';
import { walkSpace, type Place, type WalkCounts } from './walkSpace';

export interface DesignSearch {
  /** The best sizes and region of every candidate, in the order of the proposals. */
  readonly best: readonly Evaluation[];
  /** Every design that was billed; whatever is missing here is beaten by one that is here. */
  readonly evaluated: readonly Evaluation[];
  readonly counts: SearchCounts;
}

/**
 * The best of every candidate and the front of all points. Left aside is only a point whose bill can not be low enough
 * to change either (see `billFloor` and `isBeaten`); every candidate is billed at home. Who bills a design judges every
 * commitment policy that the plan leaves open, and a bound holds for all of them, so each counts as a point.
 */
export function searchDesigns(places: readonly Place[], prices: PriceIndex): DesignSearch {
  const best = new Map<string, Evaluation>();
  const evaluated: Evaluation[] = [];
  const counts = walkSpace(places, {
    admits: () => true,
    isBeaten: (judged, floorYearly) => {
      const rival = best.get(judged.id);
      return rival !== undefined && isBeaten(judged, floorYearly(), rival, prices);
    },
    keep: (evaluation) => {
      evaluated.push(evaluation);
      const former = best.get(evaluation.id);
      if (former === undefined || compareMerit(evaluation, former) < 0) best.set(evaluation.id, evaluation);
    },
  });
  return { best: [...best.values()], evaluated, counts: countPolicies(counts, places) };
}

/** The plan leaves the same policies open in every region. */
function countPolicies({ points, pruned, impossible }: WalkCounts, [home]: readonly Place[]): SearchCounts {
  const policies = home ? policiesOf(home.plan).length : 1;
  return { points: points * policies, pruned: pruned * policies, impossible: impossible * policies, evaluated: (points - pruned - impossible) * policies };
}

import type { Candidate } from '../candidates/candidate';
import type { Design } from '../candidates/design';
import { choiceId, choiceOf, fixedLayers, sizeChoices, WHOLE_CATALOGUE, type SizeChoice } from '../candidates/sizeChoice';
import { pinned } from '../document/pinned';
import type { Plan } from '../document/schema/plan';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import type { Judgement } from '../evaluation/judgeDesign';

/** A region with the designs that are proposed there, and how one of them comes to its evaluation. */
export interface Place {
  readonly plan: Plan;
  readonly candidates: readonly Candidate[];
  readonly design: (candidate: Candidate, sizes: SizeChoice) => Design;
  readonly judge: (design: Design) => Judgement;
  readonly bill: (judgement: Judgement) => Evaluation;
  /** A yearly bill that the design can not go below; `sibling` is the same candidate, billed in this region with other sizes. */
  readonly floor: (judgement: Judgement, sibling: Evaluation | null) => number;
}

/** What a search is after. */
export interface Aim {
  /** Whether any size of the candidate can be of interest. */
  readonly admits: (candidate: Candidate) => boolean;
  /** Whether a design with at least that yearly bill can be left aside. */
  readonly isBeaten: (judged: Judgement, floorYearly: () => number) => boolean;
  readonly keep: (evaluation: Evaluation) => void;
}

export interface WalkCounts {
  readonly points: number;
  readonly pruned: number;
  readonly impossible: number;
}

/**
 * Walks every candidate × size family of the nodes × tier of the database × region, by branch and bound: the sizes that
 * are cheapest by the hour are billed first, then every other point that the aim can not yet leave aside. The first
 * place is home; in another region only a design that is sized and priced in full counts.
 */
export function walkSpace(places: readonly Place[], aim: Aim): WalkCounts {
  const counts = { points: 0, pruned: 0, impossible: 0 };
  places.forEach((place, at) => {
    const byPin = { nodes: pinned(place.plan, 'node-sku') !== null, database: pinned(place.plan, 'postgres-sku') !== null };
    for (const candidate of place.candidates) {
      if (!aim.admits(candidate)) continue;
      const layers = fixedLayers(candidate, byPin);
      const choices = sizeChoices(candidate, layers);
      counts.points += choices.length;
      let sibling: Evaluation | null = null;
      const tryDesign = (design: Design): 'kept' | 'pruned' | 'impossible' => {
        const judged = place.judge(design);
        if (aim.isBeaten(judged, () => place.floor(judged, sibling))) return 'pruned';
        const evaluation = place.bill(judged);
        sibling ??= evaluation;
        if (at > 0 && !isComplete(evaluation)) return 'impossible';
        aim.keep(evaluation);
        return 'kept';
      };
      const cheapestByHour = at === 0 ? place.design(candidate, WHOLE_CATALOGUE) : null;
      if (cheapestByHour) tryDesign(cheapestByHour);
      const taken = cheapestByHour && choiceId(choiceOf(cheapestByHour, layers));
      for (const choice of choices) {
        if (choiceId(choice) === taken) continue;
        const design = place.design(candidate, choice);
        const became = design.gaps.length > 0 ? 'impossible' : tryDesign(design);
        if (became !== 'kept') counts[became] += 1;
      }
    }
  });
  return counts;
}

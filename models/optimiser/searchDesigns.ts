import type { Candidate } from '../candidates/candidate';
import { designCandidate } from '../candidates/designCandidate';
import { pinned } from '../document/pinned';
import { choiceId, choiceOf, fixedLayers, sizeChoices } from '../candidates/sizeChoice';
import { compareMerit } from '../evaluation/compareMerit';
import { evaluateCandidate, evaluateDesign, type Evaluation, type EvaluationContext } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import { judgeDesign } from '../evaluation/judgeDesign';
import type { SearchCounts } from '../report/summary';
import { billFloor } from './billFloor';
import { isBeaten } from './isBeaten';

/** A region with the designs that are proposed there. */
export interface Place {
  readonly context: EvaluationContext;
  readonly candidates: readonly Candidate[];
}

export interface DesignSearch {
  /** The best sizes and region of every candidate, in the order of the proposals. */
  readonly best: readonly Evaluation[];
  /** Every design that was billed; whatever is missing here is beaten by one that is here. */
  readonly evaluated: readonly Evaluation[];
  readonly counts: SearchCounts;
}

/**
 * Every candidate × size family of the nodes × tier of the database × region, by branch and bound: the sizes that are
 * cheapest by the hour are billed first, then every other point whose bill can not yet be said to lose (see `billFloor`
 * and `isBeaten`). The first place is home and always evaluated; in another region only a design that the book prices
 * in full counts. Neither the best of a candidate nor the front of all points changes by what is left aside.
 */
export function searchDesigns(places: readonly Place[]): DesignSearch {
  const best = new Map<string, Evaluation>();
  const evaluated: Evaluation[] = [];
  const counts = { points: 0, pruned: 0, impossible: 0 };
  const keep = (evaluation: Evaluation): void => {
    evaluated.push(evaluation);
    const former = best.get(evaluation.id);
    if (former === undefined || compareMerit(evaluation, former) < 0) best.set(evaluation.id, evaluation);
  };
  places.forEach(({ context, candidates }, at) => {
    const byPin = { nodes: pinned(context.plan, 'node-sku') !== null, database: pinned(context.plan, 'postgres-sku') !== null };
    for (const candidate of candidates) {
      const layers = fixedLayers(candidate, byPin);
      const choices = sizeChoices(candidate, layers);
      counts.points += choices.length;
      let sibling: Evaluation | null = at === 0 ? evaluateCandidate(candidate, context) : null;
      if (sibling !== null) keep(sibling);
      const taken = sibling === null ? null : choiceId(choiceOf(sibling.design, layers));
      for (const choice of choices) {
        if (choiceId(choice) === taken) continue;
        const design = designCandidate(candidate, context, choice);
        if (design.gaps.length > 0) {
          counts.impossible += 1;
          continue;
        }
        const judged = judgeDesign(design, context);
        const rival = best.get(judged.id);
        if (rival && isBeaten(judged, billFloor(design, context, sibling), rival, context.prices)) {
          counts.pruned += 1;
          continue;
        }
        const evaluation = evaluateDesign(judged, context);
        sibling ??= evaluation;
        if (at === 0 || isComplete(evaluation)) keep(evaluation);
        else counts.impossible += 1;
      }
    }
  });
  return { best: [...best.values()], evaluated, counts: { ...counts, evaluated: counts.points - counts.pruned - counts.impossible } };
}

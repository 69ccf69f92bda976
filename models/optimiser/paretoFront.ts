import type { Evaluation } from '../evaluation/evaluateCandidate';
import { dominates, isOpen, tradeOffOf } from './tradeOff';

/**
 * The designs that no other one beats in cost, expected loss and recovery at once, cheapest first; equal ones all stay.
 * Only designs that no hard rule forbids and that are fully priced take part; whether they meet the objectives is
 * told beside them, because that is what the front is looked at for.
 * @example (10, 5, 60), (12, 1, 5) and (13, 5, 60) → the first two
 */
export function paretoFront(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const points = evaluations.filter(isOpen).map((evaluation) => ({ evaluation, tradeOff: tradeOffOf(evaluation) }));
  return points
    .filter((point) => !points.some((other) => dominates(other.tradeOff, point.tradeOff)))
    .sort((a, b) => a.tradeOff.cost - b.tradeOff.cost || a.tradeOff.loss - b.tradeOff.loss || (a.evaluation.id < b.evaluation.id ? -1 : 1))
    .map((point) => point.evaluation);
}

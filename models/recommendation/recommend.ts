import { compareMerit } from '../evaluation/compareMerit';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import type { PriceIndex } from '../prices/indexPrices';
import { knownServices } from '../prices/knownServices';
import type { AlternativeRow } from '../report/report';

export interface Verdict {
  readonly evaluation: Evaluation;
  readonly status: AlternativeRow['status'];
  readonly why: readonly string[];
}

export interface Recommendation {
  readonly chosen: Evaluation;
  readonly runnerUp: Evaluation | null;
  readonly verdicts: readonly Verdict[];
}

/**
 * Hard rules exclude; among the rest the fewest missed objectives, then the lowest risk-adjusted cost, then the id (so
 * that equal candidates never swap). A candidate whose service the book does not know at all cannot compete; one that
 * lacks single prices competes with the price of the nearest region in their place, so that a lost price makes the
 * answer incomplete instead of silently moving it. Null when nothing is left.
 */
export function recommend(evaluations: readonly Evaluation[], prices: PriceIndex): Recommendation | null {
  const known = knownServices(prices);
  const judged = evaluations.map((evaluation) => ({ evaluation, obstacle: obstacleOf(evaluation, known) }));
  const [chosen, second] = rivalsOf(judged).map((each) => each.evaluation).sort(compareMerit);
  if (!chosen) return null;
  const runnerUp = second ?? null;
  const verdicts = judged.map(({ evaluation, obstacle }): Verdict => {
    if (evaluation === chosen) return { evaluation, status: 'chosen', why: [] };
    if (obstacle) return { evaluation, ...obstacle };
    if (evaluation === runnerUp) return { evaluation, status: 'runner-up', why: [] };
    const missed = evaluation.missedObjectives;
    return missed.length > chosen.missedObjectives.length
      ? { evaluation, status: 'misses-objective', why: missed }
      : { evaluation, status: 'feasible', why: [] };
  });
  return { chosen, runnerUp, verdicts };
}

interface Judged {
  readonly evaluation: Evaluation;
  readonly obstacle: Obstacle | null;
}

interface Obstacle {
  readonly status: 'excluded' | 'unpriced';
  readonly why: readonly string[];
}

/**
 * Who competes: those without an obstacle; where none is left, those that only lack prices or sizes; then, because pins
 * may leave nothing else, those that a rule forbids (the pin stands and a finding names the rule), priced ones first.
 */
function rivalsOf(judged: readonly Judged[]): readonly Judged[] {
  const groups = [
    judged.filter((each) => each.obstacle === null),
    judged.filter((each) => each.obstacle?.status === 'unpriced'),
    judged.filter((each) => isComplete(each.evaluation)),
    judged,
  ];
  return groups.find((group) => group.length > 0) ?? [];
}

function obstacleOf(evaluation: Evaluation, knownServices: ReadonlySet<string>): Obstacle | null {
  if (evaluation.forbiddenBy.length > 0) return { status: 'excluded', why: evaluation.forbiddenBy };
  const unknown = [...new Set(evaluation.totals.missing.map((line) => line.service))].filter((service) => !knownServices.has(service));
  if (unknown.length > 0) return { status: 'unpriced', why: unknown.map((service) => `The price book has no prices of ${service}.`) };
  return null;
}

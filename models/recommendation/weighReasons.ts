import type { Evaluation } from '../evaluation/evaluateCandidate';
import type { Reason } from '../report/summary';
import type { FiredRule } from '../rules/rule';

/** Reasons for and against a choice, the weightiest first. Rules that say nothing about it stay silent. */
export function weighReasons(chosen: Evaluation, fired: readonly FiredRule[]): readonly Reason[] {
  return fired
    .flatMap(({ rule, hit }) => {
      const favours = hit.favours(chosen.candidate);
      return favours === null ? [] : [{ weight: hit.weight, reason: { rule: rule.id, text: hit.sentence, for: favours } }];
    })
    .sort((a, b) => Number(b.reason.for) - Number(a.reason.for) || b.weight - a.weight || (a.reason.rule < b.reason.rule ? -1 : 1))
    .map((each) => each.reason);
}

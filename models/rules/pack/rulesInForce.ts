import type { RuleChange, RulePack } from '../../document/schema/rulePack';
import { RULES } from '../registry';
import type { Rule, RuleHit } from '../rule';
import { buildOwnRule } from './buildOwnRule';

/** The built-in rules as a checked pack leaves them, then the rules of the pack. */
export function rulesInForce(own: RulePack | null): readonly Rule[] {
  if (own === null) return RULES;
  const kept = RULES.flatMap((rule): readonly Rule[] => {
    const change = own.changes.find((each) => each.rule === rule.id);
    if (!change) return [rule];
    return change.off === true ? [] : [changed(rule, change)];
  });
  return [...kept, ...own.rules.map(buildOwnRule)];
}

function changed(rule: Rule, { weight, effortFactor = 1 }: RuleChange): Rule {
  return {
    ...rule,
    weights: weight === undefined ? rule.weights : { always: weight },
    judge: (context) => {
      const hit = rule.judge(context);
      return hit && { ...hit, weight: weight ?? hit.weight, ...effortTimes(hit, effortFactor) };
    },
  };
}

function effortTimes({ effortHoursPerYear, environmentHoursPerYear }: RuleHit, factor: number): Pick<RuleHit, 'effortHoursPerYear' | 'environmentHoursPerYear'> {
  return {
    ...(effortHoursPerYear ? { effortHoursPerYear: (candidate, size) => effortHoursPerYear(candidate, size) * factor } : {}),
    ...(environmentHoursPerYear ? { environmentHoursPerYear: (place) => environmentHoursPerYear(place) * factor } : {}),
  };
}

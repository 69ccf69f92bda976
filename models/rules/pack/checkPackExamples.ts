import type { OwnRule, RulePack } from '../../document/schema/rulePack';
import { assumptionsOf } from '../../assumptions/register';
import { problem, type Problem } from '../../problem/problem';
import { applyPatch } from '../examples/applyPatch';
import { EXAMPLE_PLAN } from '../examples/examplePlan';
import type { PlanPatch } from '../examples/ruleExamples';
import { buildOwnRule } from './buildOwnRule';

/** Plays the examples of every rule of a checked pack: it must fire on the one and be silent on the other. */
export function checkPackExamples(pack: RulePack, base = ''): readonly Problem[] {
  return pack.rules.flatMap((rule, index) => {
    const place = `${base}rules[${index}].examples`;
    return [...play(rule, rule.examples.fires, true, `${place}.fires`), ...play(rule, rule.examples.passes, false, `${place}.passes`)];
  });
}

function play(rule: OwnRule, patch: PlanPatch, fires: boolean, place: string): readonly Problem[] {
  const plan = applyPatch(EXAMPLE_PLAN, patch);
  // Places inside the example plan would point nowhere in the pack.
  if (!plan.ok) return plan.problems.map((each) => ({ ...each, path: place }));
  const hit = buildOwnRule(rule).judge({ plan: plan.value, assumptions: assumptionsOf(plan.value) });
  if ((hit !== null) === fires) return [];
  return [problem(fires ? 'rules.example-silent' : 'rules.example-fires', place)];
}

import { PLAN_CHECKS } from '../document/checks/registry';
import type { Plan } from '../document/schema/plan';
import type { Scenario } from '../document/schema/planning';
import { problem, type Problem } from '../problem/problem';
import { fail, ok, type Result } from '../problem/result';
import { writeChange } from './writeChange';

/**
 * The plan as a scenario has it: its changes written one after the other, then checked as a plan that is opened. Every
 * change that can not be written is a problem that names the scenario and the path; so is what the changed plan contradicts
 * itself in. The drawing, the notes and the scenarios themselves stay as they are.
 * @example changes [{ path: '/company/growthPerYear', value: 0.15 }] → the same plan with a growth of 15 % a year
 */
export function applyScenario(plan: Plan, scenario: Scenario): Result<Plan> {
  const problems: Problem[] = [];
  let changed = plan;
  const index = plan.scenarios.findIndex(({ id }) => id === scenario.id);
  const place = index === -1 ? 'scenario' : `scenarios[${index}]`;
  for (const [number, change] of scenario.changes.entries()) {
    const written = writeChange(changed, change, { scenario: scenario.name, at: `${place}.changes[${number}]` });
    if (written.ok) changed = written.value;
    else problems.push(...written.problems);
  }
  if (problems.length > 0) return fail(...problems);
  const contradictions = contradictionsOf(changed, plan).map((each) => problem('plan.scenario-contradiction', place, { scenario: scenario.name, place: each.path, id: each.params['id'] ?? each.params['got'] ?? '' }));
  return contradictions.length > 0 ? fail(...contradictions) : ok(changed);
}

/** What a changed plan contradicts itself in; empty where nothing was changed, because the plan itself was checked when it was opened. */
export const contradictionsOf = (changed: Plan, plan: Plan): readonly Problem[] => (changed === plan ? [] : PLAN_CHECKS.flatMap((check) => check(changed)));

import type { Plan, Scenario } from '../../models/document';
import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';

/** The plan as one of its scenarios has it; the plan itself where none is named. */
export async function planOfScenario(plan: Plan, id: string | undefined): Promise<Result<{ readonly plan: Plan; readonly scenario: Scenario | null }>> {
  if (id === undefined) return ok({ plan, scenario: null });
  const scenario = plan.scenarios.find((each) => each.id === id);
  if (!scenario) return fail(problem('plan.scenario-unknown', '', { got: id, expected: plan.scenarios.map((each) => each.id).join(', ') || 'none, the plan has no scenarios' }));
  const { applyScenario } = await import('../../models/scenarios/applyScenario');
  const changed = applyScenario(plan, scenario);
  return changed.ok ? ok({ plan: changed.value, scenario }) : changed;
}

import type { Plan } from '../document/schema/plan';
import type { Problem } from '../problem/problem';
import { applyScenario } from './applyScenario';

/** Everything that keeps the scenarios of a plan from being made. A plan with such scenarios opens all the same. */
export const checkScenarios = (plan: Plan): readonly Problem[] =>
  plan.scenarios.flatMap((scenario) => {
    const changed = applyScenario(plan, scenario);
    return changed.ok ? [] : changed.problems;
  });

import type { Plan, Scenario } from '../../models/document';
import { applyScenario } from '../../models/scenarios/applyScenario';
import { useShown } from './shownStore';
import { usePlan } from './usePlan';

export interface Shown {
  /** What the answer is of: the plan as the scenario has it. */
  readonly plan: Plan;
  readonly scenario: Scenario | null;
}

/** Many parts of the page ask for the same one after every edit. */
let last: { readonly of: Plan; readonly scenarioId: string | null; readonly shown: Shown } | null = null;

/** The plan with the shown scenario; the plan itself where that scenario is gone or can not be made. */
function shownOf(plan: Plan, scenarioId: string | null): Shown {
  if (last?.of === plan && last.scenarioId === scenarioId) return last.shown;
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  const changed = scenario && applyScenario(plan, scenario);
  const shown: Shown = scenario && changed?.ok === true ? { plan: changed.value, scenario } : { plan, scenario: null };
  last = { of: plan, scenarioId, shown };
  return shown;
}

export const shownNow = (): Shown => shownOf(usePlan.getState().plan, useShown.getState().scenarioId);

/** What the answer on the page is of. Edits go to `usePlan`, whatever is shown. */
export function useShownPlan(): Shown {
  const scenarioId = useShown((state) => state.scenarioId);
  return usePlan((state) => shownOf(state.plan, scenarioId));
}

import { type AnsweredScenario, compareScenarios } from '../../models/compare';
import type { Plan, RulePack } from '../../models/document';
import type { PriceBook } from '../../models/prices/priceBook';
import { walkSteps } from '../../models/problem/walkSteps';
import type { ExportInput } from './exporter';

/** As many as stand side by side in the app. */
const COMPARED_SCENARIOS = 4;

/** How an export sets the plan beside its first scenarios, once for all exporters: nothing for a plan without any, or one that stands as a scenario already. */
export function comparer(plan: Plan, scenario: string | undefined, priceBook: PriceBook, ownRules?: RulePack): Pick<ExportInput, 'compare' | 'scenarios'> {
  const ids = plan.scenarios.slice(0, COMPARED_SCENARIOS).map(({ id }) => id);
  if (scenario !== undefined || ids.length === 0) return {};
  const answers: AnsweredScenario[] = [];
  let compared: ReturnType<NonNullable<ExportInput['compare']>> | undefined;
  const compare: NonNullable<ExportInput['compare']> = () => (compared ??= walkSteps(compareScenarios(plan, priceBook, ids, ownRules, (answer) => answers.push(answer))));
  return { compare, scenarios: () => (compare().ok ? answers : []) };
}

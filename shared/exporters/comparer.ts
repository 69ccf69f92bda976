import { compareScenarios } from '../../models/compare';
import type { Plan, RulePack } from '../../models/document';
import type { PriceBook } from '../../models/prices/priceBook';
import { walkSteps } from '../../models/problem/walkSteps';
import type { ExportInput } from './exporter';

/** As many as stand side by side in the app. */
const COMPARED_SCENARIOS = 4;

/** How an export sets the plan beside its first scenarios: nothing for a plan without any, or one that stands as a scenario already. */
export function comparer(plan: Plan, scenario: string | undefined, priceBook: PriceBook, ownRules?: RulePack): Pick<ExportInput, 'compare'> {
  const ids = plan.scenarios.slice(0, COMPARED_SCENARIOS).map(({ id }) => id);
  return scenario !== undefined || ids.length === 0 ? {} : { compare: () => walkSteps(compareScenarios(plan, priceBook, ids, ownRules)) };
}

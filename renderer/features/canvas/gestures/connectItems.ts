import type { Plan } from '../../../../models/document';
import { addIntegration, newIntegration } from '../../../../models/document/edits';

/** Flows join systems and workloads; sites and the derived side have no flows of their own. */
export function canConnect(plan: Plan, from: string, to: string): boolean {
  const isEnd = (id: string) => plan.systems.some((item) => item.id === id) || plan.workloads.some((item) => item.id === id);
  return from !== to && isEnd(from) && isEnd(to);
}

/** The plan with a flow between the two, and its id; null when they cannot be joined. */
export function connectItems(plan: Plan, from: string, to: string): { readonly plan: Plan; readonly id: string } | null {
  if (!canConnect(plan, from, to)) return null;
  const integration = newIntegration(plan, from, to);
  return { plan: addIntegration(plan, integration), id: integration.id };
}

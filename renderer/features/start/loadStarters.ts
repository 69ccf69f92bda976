import { emptyPlan, type Plan } from '../../../models/document';
import type { Starter } from '../../../models/templates';
import { startMessages as text } from './messages';

/** The one that stands on the table when nothing else was asked for. */
const FIRST_STARTER = 'mid-market-producer';

/** Starter plans are large; they are loaded when somebody looks at them. */
export async function loadStarters(): Promise<readonly Starter[]> {
  const { STARTERS } = await import('../../../models/templates');
  return STARTERS;
}

export async function loadFirstStarter(): Promise<Plan> {
  const starters = await loadStarters();
  const first = starters.find((starter) => starter.id === FIRST_STARTER) ?? starters[0];
  return first?.plan ?? blankPlan(new Date());
}

/** A plan with nothing drawn, starting on the first of next year. */
export function blankPlan(today: Date): Plan {
  return emptyPlan('new-plan', text.newPlan, `${today.getFullYear() + 1}-01-01`);
}

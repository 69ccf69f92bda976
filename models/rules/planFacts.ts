import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../demand/calendarUnits';
import type { Integration } from '../document/schema/integration';
import type { Plan } from '../document/schema/plan';

/** Names for a sentence: up to three, then a count. Example: `Brno, Ostrava and 3 more`. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** Flows with an end in a system that stands on a site: each crosses the plant's network. */
export function plantFlows(plan: Plan): readonly Integration[] {
  const onSite = new Set(plan.systems.filter((system) => system.hosting === 'site').map((system) => system.id));
  return plan.integrations.filter((flow) => onSite.has(flow.from) || onSite.has(flow.to));
}

/** Flows that a plant or a customer feels at once. */
export const isUrgent = ({ criticality }: Integration): boolean => criticality === 'critical' || criticality === 'high';

export function customModules(plan: Plan): number {
  return plan.workloads.reduce((sum, workload) => sum + workload.customModules, 0);
}

export function namedUsers(plan: Plan): number {
  return plan.sites.reduce((sum, site) => sum + site.users.reduce((count, each) => count + each.named, 0), 0);
}

export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Minutes for people: `45 minutes`, `4 hours`, `2 days`. */
export function span(minutes: number): string {
  if (minutes < 2 * MINUTES_PER_HOUR) return count(shown(minutes), 'minute', 'minutes');
  if (minutes < 2 * MINUTES_PER_DAY) return count(shown(minutes / MINUTES_PER_HOUR), 'hour', 'hours');
  return count(shown(minutes / MINUTES_PER_DAY), 'day', 'days');
}

const shown = (value: number): number => Number(value.toFixed(1));

/** Whole money with thin grouping for sentences; exact amounts stand in the bill. */
export function roundedMoney(amount: number, currency: string): string {
  return `${Math.round(amount).toString().replace(/\B(?=(\d{3})+$)/g, ',')} ${currency}`;
}

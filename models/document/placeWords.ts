import { readAt } from './pointer';
import type { Plan } from './schema/plan';

/** A place of the plan in words: `/sites/brno/downtimeCostPerHour` → `Brno: downtime cost per hour`. */
export function placeWords(plan: Plan, path: string): string {
  const [, list = '', id = '', ...rest] = path.split('/');
  const item = readAt(plan, `/${list}/${id}`);
  const name = typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : null;
  const words = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const field = (name === null ? [id, ...rest] : rest).map(words).join(', ');
  return name === null ? field : `${name}: ${field}`;
}

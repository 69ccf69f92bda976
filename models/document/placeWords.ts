import { readAt } from './pointer';
import type { Plan } from './schema/plan';

/** A place of the plan in words: `/sites/brno/downtimeCostPerHour` → `Brno: downtime cost per hour`, `/data/databaseGiB` → `database GiB`. */
export function placeWords(plan: Plan, path: string): string {
  const [, list = '', id = '', ...rest] = path.split('/');
  const item = readAt(plan, `/${list}/${id}`);
  const name = typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : null;
  const words = (key: string): string => key.replace(/([a-z])(?<!Gi)(?=[A-Z])/g, '$1 ').split(' ').map((word) => (word === 'GiB' ? word : word.toLowerCase())).join(' ');
  const field = (name === null ? [id, ...rest] : rest).map(words).join(', ');
  return name === null ? field : `${name}: ${field}`;
}

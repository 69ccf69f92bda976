import type { Plan } from '../document/schema/plan';
import { isFixedPlace } from './fixedPlaces';
import type { Change } from './writeChange';

interface Differences {
  readonly added: Change[];
  readonly changed: Change[];
  readonly gone: Change[];
}

/**
 * What leads from one plan to another, as the changes of a scenario: new items first, then fields, then what is taken
 * away. Places that are the same in every scenario are left out. The order of items in a list does not count.
 * @example growth 0.07 → 0.15 and a new site `zlin` → [{ path: '/sites/zlin', value: {…} }, { path: '/company/growthPerYear', value: 0.15 }]
 */
export function planDifferences(before: Plan, after: Plan): readonly Change[] {
  const found: Differences = { added: [], changed: [], gone: [] };
  compare(before, after, '', found);
  return [...found.added, ...found.changed, ...found.gone];
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

function compare(before: unknown, after: unknown, path: string, found: Differences): void {
  if (Object.is(before, after) || isClosed(path)) return;
  if (isItemList(before) && isItemList(after)) return compareItems(before, after, path, found);
  if (!isObject(before) || !isObject(after)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) found.changed.push({ path, value: after });
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const place = `${path}/${key}`;
    if (after[key] === undefined) {
      if (before[key] !== undefined && !isClosed(place)) found.gone.push({ path: place, value: null });
    } else compare(before[key] ?? (isItemList(after[key]) ? [] : undefined), after[key], place, found);
  }
}

function compareItems(before: readonly Item[], after: readonly Item[], path: string, found: Differences): void {
  for (const item of after) {
    const old = before.find(({ id }) => id === item.id);
    if (old) compare(old, item, `${path}/${item.id}`, found);
    else found.added.push({ path: `${path}/${item.id}`, value: item });
  }
  for (const { id } of before) if (!after.some((item) => item.id === id)) found.gone.push({ path: `${path}/${id}`, value: null });
}

/** Lists that change item by item are open, though they can not be replaced as a whole. */
const isClosed = (path: string): boolean => isFixedPlace(path) && !isFixedAsAWhole(path);

const isFixedAsAWhole = (path: string): boolean => path === '/company' || !isFixedPlace(`${path}/x`);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isItemList = (value: unknown): value is readonly Item[] => Array.isArray(value) && value.every((item) => isObject(item) && typeof item['id'] === 'string');

import { placeWords } from '../document/placeWords';
import { readAt } from '../document/pointer';
import { quote } from '../document/read/quote';
import type { Plan } from '../document/schema/plan';
import { changedPlaces } from '../explanation/changedPlaces';
import type { BridgeChange } from './comparison';
import type { Change } from './writeChange';

/** A change of a scenario for readers: where, from what, to what. */
export function changeWords(before: Plan, { path, value }: Change, after: Plan): BridgeChange {
  // A site that the scenario brings has its name only afterwards.
  const named = readAt(before, path.split('/').slice(0, 3).join('/')) === undefined ? after : before;
  const place = placeWords(named, path).replace(/: $/, '');
  const old = readAt(before, path);
  const inside = partsThatDiffer(old, value);
  return { path, place, before: inside?.[0] ?? valueWords(old), after: inside?.[1] ?? valueWords(value ?? undefined) };
}

const MOST_PARTS = 3;
const LONGEST_LIST = 4;

/** Where two lists or objects differ in a few single values, those: `shop-floor named 60` and `shop-floor named 90`. */
function partsThatDiffer(old: unknown, fresh: unknown): readonly [string, string] | null {
  const places = changedPlaces(old, fresh);
  if (places.length === 0 || places.length > MOST_PARTS || places.includes('')) return null;
  const parts = places.map((place) => ({ words: partWords(old, place), pair: [valueBelow(old, place), valueBelow(fresh, place)] as const }));
  if (parts.some(({ pair }) => pair.some((each) => typeof each === 'object'))) return null;
  const told = (side: 0 | 1): string => parts.map(({ words, pair }) => `${words} ${String(pair[side])}`).join(', ');
  return [told(0), told(1)];
}

const keysOf = (place: string): readonly string[] => place.split('/').slice(1);

const valueBelow = (root: unknown, place: string): unknown =>
  keysOf(place).reduce<unknown>((holder, key) => (typeof holder === 'object' && holder !== null ? (holder as Readonly<Record<string, unknown>>)[key] : undefined), root);

/** `/0/named` in a list of user classes → `shop-floor named`. */
function partWords(root: unknown, place: string): string {
  const keys = keysOf(place);
  return keys.map((key, at) => nameOf(valueBelow(root, `/${keys.slice(0, at + 1).join('/')}`)) ?? (/^\d+$/.test(key) ? String(Number(key) + 1) : key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())).join(' ');
}

function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, class: kind } = value as { readonly name?: unknown; readonly class?: unknown };
  return typeof name === 'string' ? name : typeof kind === 'string' ? kind : null;
}

function valueWords(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.length <= LONGEST_LIST && value.every((each) => typeof each === 'string')) return value.join(', ') || 'none';
  return nameOf(value) ?? quote(value);
}

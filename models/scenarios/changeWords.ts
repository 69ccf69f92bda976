import { placeWords } from '../document/placeWords';
import { readAt } from '../document/pointer';
import { quote } from '../document/read/quote';
import type { Plan } from '../document/schema/plan';
import type { BridgeChange } from './comparison';
import type { Change } from './writeChange';

/** A change of a scenario for readers: where, from what, to what. */
export const changeWords = (before: Plan, { path, value }: Change, after: Plan): BridgeChange => {
  // A site that the scenario brings has its name only afterwards.
  const named = readAt(before, path.split('/').slice(0, 3).join('/')) === undefined ? after : before;
  return { path, place: placeWords(named, path).replace(/: $/, ''), before: valueWords(readAt(before, path)), after: valueWords(value ?? undefined) };
};

const LONGEST_LIST = 4;

function valueWords(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.length <= LONGEST_LIST && value.every((each) => typeof each === 'string')) return value.join(', ') || 'none';
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return quote(value);
}

/** Where a text stands: its field, and the list or part of the plan that holds its item. */
export interface TextPlace {
  readonly field: string;
  readonly list: string;
  /** What has the field: an item of the plan, mostly. */
  readonly holder: object;
}

export interface StringVisitor {
  readonly text: (text: string, place: TextPlace) => string;
  /** Of a record that is kept by id, such as the places of the drawing. */
  readonly key: (key: string) => string;
}

const RECORDS_BY_ID = new Set(['places']);

/** The same value with every text as the visitor gives it. A scenario's change is read as what its path leads to. */
export function mapStrings(value: unknown, visitor: StringVisitor, place: TextPlace = { field: 'plan', list: 'plan', holder: {} }): unknown {
  if (typeof value === 'string') return visitor.text(value, place);
  if (Array.isArray(value)) return value.map((each) => mapStrings(each, visitor, place));
  if (typeof value !== 'object' || value === null) return value;
  const keyOf = RECORDS_BY_ID.has(place.field) ? visitor.key : (key: string) => key;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [keyOf(field), mapStrings(inner, visitor, placeOf(value, field, inner, place.list))]));
}

function placeOf(holder: object, field: string, inner: unknown, list: string): TextPlace {
  if (field === 'value' && 'path' in holder && typeof holder.path === 'string') return changedPlace(holder.path, inner, holder);
  return { field, list: isItem(inner) || holdsItems(inner) ? field : list, holder };
}

/** `/sites/brno/name` leads to a name of a site, `/sites/brno` to a whole site. */
function changedPlace(path: string, value: unknown, holder: object): TextPlace {
  const parts = path.split('/').slice(1);
  const whole = isItem(value) || holdsItems(value);
  return { field: parts.at(-1) ?? '', list: parts.at(whole ? -2 : -3) ?? parts[0] ?? '', holder };
}

const isItem = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const holdsItems = (value: unknown): boolean => Array.isArray(value) && value.some(isItem);

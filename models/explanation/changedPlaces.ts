/**
 * Where two values differ, as JSON Pointers with list positions. A list of another length, or an object with other
 * keys, counts as one changed place. Parts that both share are not looked at.
 * @example {a: 1, b: [1]} and {a: 2, b: [1]} → ['/a']
 */
export function changedPlaces(before: unknown, after: unknown, path = ''): readonly string[] {
  if (Object.is(before, after)) return [];
  if (!isHolder(before) || !isHolder(after)) return [path];
  const keys = Object.keys(before);
  const same = Array.isArray(before) === Array.isArray(after) && keys.length === Object.keys(after).length && keys.every((key) => Object.hasOwn(after, key));
  return same ? keys.flatMap((key) => changedPlaces(before[key], after[key], `${path}/${key}`)) : [path];
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

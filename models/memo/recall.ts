/**
 * What is kept under a key, made the first time. The key names everything the result depends on, so one key has one type.
 * @example recall(known, 'lines single westeurope', () => joinLines(…)) asked twice → worked out once
 */
export function recall<T>(known: Map<string, unknown>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as T;
  const made = make();
  known.set(key, made);
  return made;
}

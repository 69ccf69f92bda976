/** Value in nested plain data by dotted path: `shifts.0.start`. */
export function getAt(root: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), root);
}

/** A copy of `root` with `value` at `path`; everything off the path is shared. `undefined` takes the key out. */
export function setAt(root: unknown, path: string, value: unknown): unknown {
  return setKeys(root, keysOf(path), value);
}

const keysOf = (path: string): readonly string[] => (path === '' ? [] : path.split('.'));

function setKeys(root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(root)) {
    const index = Number(key);
    return root.map((item: unknown, position) => (position === index ? setKeys(item, rest, value) : item));
  }
  const record = typeof root === 'object' && root !== null ? (root as Record<string, unknown>) : {};
  const next = setKeys(record[key], rest, value);
  if (next !== undefined) return { ...record, [key]: next };
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

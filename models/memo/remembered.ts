/**
 * The same function, each result made once and kept by a key.
 * @example remembered(Math.sqrt)(9) asked twice → 3, worked out once
 */
export function remembered<A extends readonly unknown[], R>(make: (...args: A) => R, keyOf: (...args: A) => unknown = (...args) => args[0]): (...args: A) => R {
  const made = new Map<unknown, R>();
  return (...args) => {
    const key = keyOf(...args);
    if (!made.has(key)) made.set(key, make(...args));
    return made.get(key) as R;
  };
}

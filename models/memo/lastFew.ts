/**
 * The same function, with the results of its last few arguments at hand. For work that most edits of a plan do not touch; older
 * results go, because a long session edits without end.
 * @example lastFew(8, plan, keyOf)(a) asked twice in a row → worked out once
 */
export function lastFew<A extends readonly unknown[], R>(count: number, make: (...args: A) => R, keyOf: (...args: A) => string): (...args: A) => R {
  const made = new Map<string, R>();
  return (...args) => {
    const key = keyOf(...args);
    const known = made.get(key);
    const result = known === undefined && !made.has(key) ? make(...args) : (known as R);
    // Asked last, goes last.
    made.delete(key);
    made.set(key, result);
    for (const oldest of made.keys()) {
      if (made.size <= count) break;
      made.delete(oldest);
    }
    return result;
  };
}

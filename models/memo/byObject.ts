/**
 * The same function of an object, each result kept for as long as the object lives. The object never changes.
 * @example byObject((plan: Plan) => hashPlan(plan)) asked twice for one plan → worked out once
 */
export function byObject<K extends object, R>(make: (key: K) => R): (key: K) => R {
  const made = new WeakMap<K, { readonly result: R }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.result;
    const result = make(key);
    made.set(key, { result });
    return result;
  };
}

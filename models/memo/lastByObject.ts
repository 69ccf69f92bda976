/**
 * The same function of an object and a value, the last result for each object kept as long as it lives. The value counts by
 * what it says: a plan that comes to a worker is a copy, so nothing of it is the same object as before.
 * @example lastByObject(discounted)(book, discounts), then with a copy of the discounts → worked out once
 */
export function lastByObject<K extends object, A, R>(make: (key: K, value: A) => R): (key: K, value: A) => R {
  const made = new WeakMap<K, { readonly said: string; readonly result: R }>();
  return (key, value) => {
    const said = JSON.stringify(value);
    const known = made.get(key);
    if (known?.said === said) return known.result;
    const result = make(key, value);
    made.set(key, { said, result });
    return result;
  };
}

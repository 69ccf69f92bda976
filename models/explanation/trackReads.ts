/**
 * A view of a value that notes which of its places are read, as JSON Pointers with list positions. The engine is
 * deterministic: whatever it made from the view stays as it is while none of these places changes.
 */
export function trackReads<T extends object>(root: T, reads: Set<string>, prefix = ''): T {
  const views = new Map<string, object>();
  // A copy of one level stands behind the view, because a view of a frozen object may not answer with views.
  const level = Array.isArray(root) ? [...(root as readonly unknown[])] : { ...root };
  return new Proxy(level, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || typeof value === 'function') return value;
      const path = `${prefix}/${key}`;
      reads.add(path);
      if (typeof value !== 'object' || value === null) return value;
      const view = views.get(key) ?? trackReads(value, reads, path);
      views.set(key, view);
      return view;
    },
  }) as T;
}

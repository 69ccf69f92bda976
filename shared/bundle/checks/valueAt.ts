/** What stands at a path of keys and positions: `pools.0.vmSize`; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((holder, key) => (typeof holder === 'object' && holder !== null ? (holder as Readonly<Record<string, unknown>>)[key] : undefined), value);
}

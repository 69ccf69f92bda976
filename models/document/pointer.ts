/** One part of a JSON Pointer in a value: a key of an object, or the id of an item of a list. */
function keyOf(holder: unknown, part: string): string | number | null {
  if (Array.isArray(holder)) {
    const index = (holder as readonly { readonly id?: unknown }[]).findIndex((item) => item.id === part);
    return index === -1 ? null : index;
  }
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, part) ? part : null;
}

const partsOf = (path: string): readonly string[] => path.split('/').slice(1);

/** What stands at a JSON Pointer with ids; undefined where it leads nowhere. */
export function readAt(root: unknown, path: string): unknown {
  return partsOf(path).reduce<unknown>((holder, part) => {
    const key = keyOf(holder, part);
    return key === null ? undefined : (holder as Readonly<Record<string | number, unknown>>)[key];
  }, root);
}

/** The same value with another one at a JSON Pointer with ids; unchanged where it leads nowhere. */
export function writeAt<T>(root: T, path: string, value: unknown): T {
  const write = (holder: unknown, [part, ...rest]: readonly string[]): unknown => {
    if (part === undefined) return value;
    const key = keyOf(holder, part);
    if (key === null) return holder;
    const inner = write((holder as Readonly<Record<string | number, unknown>>)[key], rest);
    return Array.isArray(holder) ? holder.map((item: unknown, index) => (index === key ? inner : item)) : { ...(holder as object), [key]: inner };
  };
  return write(root, partsOf(path)) as T;
}

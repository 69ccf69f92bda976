/** The list with `item` in place of the one with the same id, or at the end. */
export function upsertById<T extends { readonly id: string }>(list: readonly T[], item: T): T[] {
  const index = list.findIndex((other) => other.id === item.id);
  return index < 0 ? [...list, item] : list.with(index, item);
}

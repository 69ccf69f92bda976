/** The most dates that lie at least `days` apart: the first, then always the next that is far enough. Dates come in order. */
export function spacedDates<Item>(items: readonly Item[], dayOf: (item: Item) => number, days: number): readonly Item[] {
  const kept: Item[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    if (dayOf(item) - last < days) continue;
    kept.push(item);
    last = dayOf(item);
  }
  return kept;
}

/** `count` of the items, evenly from first to last: 2 of a b c d e f → b e. */
export function evenly<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (count >= items.length) return items;
  return Array.from({ length: count }, (_, index) => items[Math.floor(((index + 0.5) * items.length) / count)]).filter((each) => each !== undefined);
}

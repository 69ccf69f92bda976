import type { StoreFill, StoreKind } from '../../../../models/theatre/performance';

export const KIB_PER_MIB = 1024;

/** What waits at one moment, in MiB by store. */
export type StoreMoment = { readonly hour: number } & Partial<Readonly<Record<StoreKind, number>>>;

/** All stores on one row of hours; between its corners a store fills and empties evenly. */
export function storeLines(stores: readonly StoreFill[]): readonly StoreMoment[] {
  const hours = [...new Set(stores.flatMap((store) => store.points.map((point) => point.hour)))].sort((a, b) => a - b);
  return hours.map((hour) => ({ hour, ...Object.fromEntries(stores.map((store) => [store.id, kibAt(store.points, hour) / KIB_PER_MIB])) }));
}

function kibAt(points: StoreFill['points'], hour: number): number {
  const after = points.findIndex((point) => point.hour >= hour);
  const right = points[after];
  const left = points[after - 1];
  if (!right) return points.at(-1)?.kib ?? 0;
  if (!left || right.hour === left.hour) return right.kib;
  return left.kib + ((right.kib - left.kib) * (hour - left.hour)) / (right.hour - left.hour);
}

/** The room of a store in MiB where it is small enough to be drawn beside what waits. */
export const roomToDraw = ({ sizeKib, peakKib }: StoreFill): number | null => (sizeKib !== null && sizeKib > 0 && sizeKib <= 4 * Math.max(1, peakKib) ? sizeKib / KIB_PER_MIB : null);

/** The next round number above a value: 907 → 950, 12 → 15, so that an axis ends on one. */
export function niceTop(value: number): number {
  if (value <= 0) return 1;
  const decade = 10 ** Math.floor(Math.log10(value));
  return (Math.ceil((2 * value) / decade) / 2) * decade;
}

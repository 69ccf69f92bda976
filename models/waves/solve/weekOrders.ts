import type { Effort } from './effort';
import type { Job } from './job';

interface Candidate {
  readonly place: number;
  /** Open weeks from here on: the fewer, the sooner it should go. */
  readonly open: number;
  readonly risk: number;
  readonly crews: number;
  /** The longest chain of those that wait for it. */
  readonly awaited: number;
}

/** Comparisons of a sort, by what is sorted. */
const LOOKS_AT_AN_ORDER = 4;

type Order = (a: Candidate, b: Candidate) => number;

/** Who goes first where not all fit: those with the fewest chances left, those with the least at risk, the largest, those at the head of the longest chain. */
const ORDERS: readonly Order[] = [
  (a, b) => a.open - b.open || a.risk - b.risk || a.place - b.place,
  (a, b) => a.risk - b.risk || a.open - b.open || a.place - b.place,
  (a, b) => b.crews - a.crews || a.open - b.open || a.place - b.place,
];
const CHAINS_FIRST: Order = (a, b) => b.awaited - a.awaited || a.open - b.open || a.place - b.place;

/**
 * The jobs that are open in a week, in every order in which a wave may be filled. The orders know nothing of who has moved already, so each week is
 * sorted once for all plans that grow side by side.
 * @param chances by job and week, how many weeks from there to the last are open
 * @param awaited by job, the longest chain of those that wait for it
 */
export function weekOrders(jobs: readonly Job[], chances: readonly Int32Array[], awaited: Int32Array, effort: Effort): (week: number) => readonly Int32Array[] {
  // Where somebody waits the longest chain decides whether there is time for all.
  const orders = jobs.some(({ after }) => after.length > 0) ? [CHAINS_FIRST, ...ORDERS] : ORDERS;
  const known: (readonly Int32Array[])[] = [];
  return (week) =>
    (known[week] ??= ((): readonly Int32Array[] => {
      const open = jobs.flatMap(({ risk, crews }, place): readonly Candidate[] => {
        const here = risk[week] ?? Number.POSITIVE_INFINITY;
        return Number.isFinite(here) ? [{ place, open: chances[place]?.[week] ?? 0, risk: here, crews, awaited: awaited[place] ?? 0 }] : [];
      });
      effort.spend(open.length * orders.length * LOOKS_AT_AN_ORDER);
      return orders.map((order) => Int32Array.from([...open].sort(order), ({ place }) => place));
    })());
}

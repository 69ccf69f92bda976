import type { Plan } from '../../../../models/document';

/** Two things that flows join, in the direction in which they are drawn. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly flows: number;
}

/**
 * The pairs that the flows of a plan join. `boxOf` says what an end is drawn as, a system as the site that houses it or
 * as itself; undefined leaves its flows out. `rank` is the band in which a thing stands: pairs point down the page.
 */
export function pairsOf(flows: Plan['integrations'], boxOf: (end: string) => string | undefined, rank: (box: string) => number): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const flow of flows) {
    const ends = [boxOf(flow.from), boxOf(flow.to)] as const;
    const [from, to] = ends;
    if (from === undefined || to === undefined || from === to) continue;
    const [upper, lower] = rank(from) <= rank(to) ? [from, to] : [to, from];
    const key = `${upper} ${lower}`;
    pairs.set(key, { from: upper, to: lower, flows: (pairs.get(key)?.flows ?? 0) + 1 });
  }
  return [...pairs.values()];
}

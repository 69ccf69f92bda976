/** A moment of working off a backlog. */
export interface DrainPoint {
  readonly hour: number;
  readonly waiting: number;
}

/** Points of the curve besides its end: enough to read off, few enough for a table. */
const STEPS = 8;

/**
 * A backlog that shrinks at the same pace until it is gone, as the drain time is computed: the workers' spare pace at the
 * busiest hour. 800 messages in 4 h → 800 at 0 h, 400 at 2 h, 0 at 4 h. Empty without a backlog, or when it never shrinks.
 */
export function drainPoints(backlog: number, drainHours: number): readonly DrainPoint[] {
  if (backlog <= 0 || drainHours <= 0 || !Number.isFinite(drainHours)) return [];
  return Array.from({ length: STEPS + 1 }, (_, step) => ({ hour: (drainHours * step) / STEPS, waiting: backlog * (1 - step / STEPS) }));
}

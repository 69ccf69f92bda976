const MILLION = 1_000_000;

/** Posing a question to the solver, in steps of its search, by site: nights are made and bounds looked at before any search begins. */
export const POSING = 1000;

/**
 * What the searches of one plan may cost, in steps of some 50 ns of processor time (measured on estates of 1,000 sites, 2026-11-23). They end at the same step
 * on every machine; together they keep an answer for 1,000 sites within a few seconds, whatever its orders. Ordinary estates take a tenth of it.
 */
export const EFFORTS = {
  /** Whether there are any waves: the first look, on which a conflict depends, and one trial of many. */
  first: 20 * MILLION,
  try: 4 * MILLION,
  /** The waves themselves. */
  schedule: 100 * MILLION,
  /** All trials that narrow a conflict down. */
  conflict: 24 * MILLION,
  /** What gives way: one constraint that is enough, whole kinds, and the least of them. */
  singles: 8 * MILLION,
  kinds: 12 * MILLION,
  least: 6 * MILLION,
  /** Shorter spans of years, other pilots and bridges, before a conflict is told. */
  ways: 30 * MILLION,
  /** Weeks that were agreed: which can stay, and why the others cannot. */
  agreed: 40 * MILLION,
  why: 20 * MILLION,
} as const;

/** Posing a question to the solver, in steps of its search, by site: nights are made and bounds looked at before any search begins. */
export const POSING = 1000;

/** Whether there are any waves: the first look, on which a conflict depends, and one trial of many. */
const FIRST_LOOK = 20_000_000;
const TRIAL = 4_000_000;
/** The waves themselves. */
const SCHEDULE = 100_000_000;
/** All trials that narrow a conflict down. */
const CONFLICT = 24_000_000;
/** What gives way: one constraint that is enough, whole kinds, and the least of them. */
const SINGLES = 8_000_000;
const KINDS = 12_000_000;
const LEAST = 6_000_000;
/** Shorter spans of years, other pilots and bridges, before a conflict is told. */
const WAYS = 30_000_000;
/** Weeks that were agreed: which can stay, and why the others cannot. */
const AGREED = 40_000_000;
const REASONS = 20_000_000;

/**
 * What the searches of one plan may cost, in steps of some 50 ns of processor time (measured on estates of 1,000 sites, 2026-11-23). They end at the same step
 * on every machine; together they keep an answer for 1,000 sites within a few seconds, whatever its orders. Ordinary estates take a tenth of it.
 */
export const EFFORTS = { first: FIRST_LOOK, try: TRIAL, schedule: SCHEDULE, conflict: CONFLICT, singles: SINGLES, kinds: KINDS, least: LEAST, ways: WAYS, agreed: AGREED, reasons: REASONS } as const;

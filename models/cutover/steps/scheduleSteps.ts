import type { Assumptions } from '../../assumptions/register';
import { MINUTES_PER_DAY, MS_PER_MINUTE } from '../../demand/calendarUnits';
import type { SiteWork } from '../work/siteWork';
import type { StepKind } from '../pack';
import type { StepLength } from './stepKind';
import { STEP_KINDS, STEP_ORDER } from './stepKinds';

/** A runbook is kept by the clock on the wall: no step takes three minutes. */
export const MINUTES_PER_SLOT = 5;

/** A step in its place; times are instants, ms. */
export interface PlacedStep {
  readonly kind: StepKind;
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
  /** Kinds that this site needs and that come before it. */
  readonly after: readonly StepKind[];
  readonly length: StepLength;
}

/** Whole slots, at least one. */
export const wholeSlots = (minutes: number): number => Math.max(1, Math.ceil(minutes / MINUTES_PER_SLOT - TINY)) * MINUTES_PER_SLOT;

const TINY = 1e-9;

/**
 * The steps that a site needs, each as soon as all that it waits for is done and not before the window opens; what comes
 * before the window begins so many days earlier and is done when it opens.
 * @example sign-out 20 min, then stopping 13 interfaces (65 min) beside freezing master data (30 min): the backup begins after 85 min
 */
export function scheduleSteps(work: SiteWork, assumptions: Assumptions): readonly PlacedStep[] {
  const windowStart = Date.parse(work.cutover.start);
  const placed = new Map<StepKind, PlacedStep>();
  const waitsFor = new Map<StepKind, readonly StepKind[]>();
  for (const kind of STEP_ORDER) {
    const row = STEP_KINDS[kind];
    const length = row.length(work, assumptions);
    const before = [...new Set(row.after.flatMap((each) => (placed.has(each as StepKind) ? [each as StepKind] : (waitsFor.get(each as StepKind) ?? []))))];
    waitsFor.set(kind, before);
    if (length === null) continue;
    const minutes = wholeSlots(length.minutes);
    const early = row.daysBefore === undefined ? 0 : row.daysBefore(assumptions) * MINUTES_PER_DAY * MS_PER_MINUTE;
    const from = row.phase === 'before' ? windowStart - Math.max(early, minutes * MS_PER_MINUTE) : Math.max(windowStart, ...before.map((each) => placed.get(each)?.to ?? windowStart));
    placed.set(kind, { kind, from, to: from + minutes * MS_PER_MINUTE, minutes, after: before, length });
  }
  return [...placed.values()];
}

import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK, MS_PER_HOUR, WEEKS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document';
import type { MigrationPlan } from '../report/migrationPlan';
import { instantText } from '../waves/calendarDays';
import { daysBefore } from './daysBefore';
import { wallText } from './wallText';

/** A cutover played beforehand, at the same hour of the same weekday and as long as the cutover itself; nothing stands still for it, but it takes a crew. */
export interface Rehearsal {
  readonly siteId: string;
  readonly wave: number;
  /** Counted from the first. */
  readonly number: number;
  readonly start: string;
  readonly end: string;
  readonly localStart: string;
  readonly localEnd: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The rehearsals of every cutover. The last one comes as long before the gates fall due as these come before the cutover, so that one that fails leaves
 * time for another; earlier ones are as far apart. Each takes a crew: where all are at work in other cutovers (until their way back could have ended) or
 * rehearsals, and where it would last until the gates or the next rehearsal, it comes weeks earlier. Cutovers choose in their order; where no
 * night of a year has a free crew, there is no rehearsal.
 * @example gates 7 days before a cutover on Saturday 2027-06-05 06:00, 1 rehearsal → Saturday 2027-05-22 06:00
 * @example the only crew moves another site on 2027-05-22 → Saturday 2027-05-15 06:00
 */
export function rehearsalsOf({ sites, migration: { crews } }: Plan, assumptions: Assumptions, { cutovers }: Pick<MigrationPlan, 'cutovers'>): readonly Rehearsal[] {
  const [count, days] = [Math.round(assumptions.value('migration.rehearsals')), assumptions.value('cutover.gate-days')];
  const zoneOf = new Map(sites.map(({ id, timeZone }) => [id, timeZone]));
  const taken: Span[] = cutovers.map(({ start, end, rollbackHours }) => ({ from: Date.parse(start), to: Date.parse(end) + Math.ceil(rollbackHours) * MS_PER_HOUR }));
  return cutovers.flatMap(({ siteId, wave, start, hours }) => {
    const zone = zoneOf.get(siteId) ?? 'UTC';
    const begin = (back: number): number => daysBefore(zone, Date.parse(start), back);
    const spans = spansBefore({ count, days, length: Math.ceil(hours) * MS_PER_HOUR, begin, isFree: (span) => atWork(taken, span) < crews });
    taken.push(...spans);
    return spans.map(({ from, to }, at): Rehearsal => ({ siteId, wave, number: at + 1, start: instantText(from), end: instantText(to), localStart: wallText(zone, from), localEnd: wallText(zone, to) }));
  });
}

interface Wanted {
  readonly count: number;
  /** Between rehearsals, and between the gates and the cutover. */
  readonly days: number;
  /** Of each, ms. */
  readonly length: number;
  /** The instant so many days before the cutover. */
  readonly begin: (back: number) => number;
  readonly isFree: (span: Span) => boolean;
}

/** From the first to the last; fewer where crews are taken. */
function spansBefore({ count, days, length, begin, isFree }: Wanted): readonly Span[] {
  const spans: Span[] = [];
  let back = days;
  let limit = begin(back);
  while (spans.length < count) {
    back += days;
    // A rehearsal more than a year earlier says little of the cutover.
    const furthest = back + WEEKS_PER_YEAR * DAYS_PER_WEEK;
    let span = spanAt(begin(back), length);
    while (back <= furthest && (span.to > limit || !isFree(span))) {
      back += DAYS_PER_WEEK;
      span = spanAt(begin(back), length);
    }
    if (back > furthest) break;
    spans.unshift(span);
    limit = span.from;
  }
  return spans;
}

const spanAt = (from: number, length: number): Span => ({ from, to: from + length });

/** Crews that are at work in the busiest moment of a span. */
function atWork(taken: readonly Span[], { from, to }: Span): number {
  const within = taken.filter((each) => each.from < to && each.to > from);
  const at = (moment: number): number => within.filter((each) => each.from <= moment && each.to > moment).length;
  return Math.max(at(from), ...within.filter((each) => each.from > from).map((each) => at(each.from)));
}

import type { Plan } from '../document/schema/plan';
import type { MigrationPlan } from '../report/migrationPlan';
import { dateOfInstant, mondayOf } from './calendarDays';

/** A site that stood in one week before an edit and stands in another behind it, by the clock of the site. */
export interface MovedSince {
  readonly siteId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Sites of the answer before that moved to another week, but for those that somebody sent there: to the week of a date, or
 * to another wave. A lock that was there before, or that gave way, moves nobody on purpose. What came or went has not moved.
 */
export function movedSince({ migration: { locks, dateLocks = [] } }: Plan, before: MigrationPlan, after: MigrationPlan): readonly MovedSince[] {
  const placed = new Map(before.cutovers.map((cutover) => [cutover.siteId, cutover]));
  return after.cutovers.flatMap(({ siteId, localStart, wave }) => {
    const earlier = placed.get(siteId);
    if (earlier === undefined) return [];
    const [from, to] = [dateOfInstant(earlier.localStart), dateOfInstant(localStart)];
    const isSent =
      dateLocks.some((lock) => lock.siteId === siteId && mondayOf(lock.date) === mondayOf(to)) ||
      locks.some((lock) => lock.itemId === siteId && lock.wave === wave && earlier.wave !== wave);
    return isSent || mondayOf(from) === mondayOf(to) ? [] : [{ siteId, from, to }];
  });
}

import { DAYS_PER_WEEK } from '../../../../../models/demand/calendarUnits';
import type { DateLock, Plan } from '../../../../../models/document';
import type { MigrationPlan } from '../../../../../models/report/migrationPlan';
import { addDays, dateOfInstant } from '../../../../../models/waves/calendarDays';

export interface Move {
  readonly siteIds: readonly string[];
  readonly by: number;
  readonly unit: 'day' | 'week';
  readonly reason: string;
}

/**
 * The locks that bring sites so many days or weeks away from where they are. A lock that a site has already is where it goes on from, though the answer
 * may not have followed yet. Days hold the very day of the site's own calendar, weeks the week.
 */
export function movedDates({ migration: { dateLocks = [] } }: Pick<Plan, 'migration'>, { cutovers }: Pick<MigrationPlan, 'cutovers'>, { siteIds, by, unit, reason }: Move): readonly DateLock[] {
  return siteIds.flatMap((siteId): readonly DateLock[] => {
    const lock = dateLocks.find((each) => each.siteId === siteId);
    const cutover = cutovers.find((each) => each.siteId === siteId);
    if (cutover === undefined) return [];
    const onTheDay = unit === 'day' || lock?.onTheDay === true;
    const from = lock !== undefined && (lock.onTheDay === true || unit === 'week') ? lock.date : dateOfInstant(cutover.localStart);
    return [{ siteId, date: addDays(from, unit === 'day' ? by : by * DAYS_PER_WEEK), ...(onTheDay ? { onTheDay } : {}), reason }];
  });
}

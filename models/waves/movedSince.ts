import type { Plan } from '../document/schema/plan';
import type { MigrationPlan } from '../report/migrationPlan';
import { dateOfInstant, mondayOf } from './calendarDays';

/** A site that stood in one week before an edit and stands in another behind it, by the clock of the site. */
export interface MovedSince {
  readonly siteId: string;
  readonly from: string;
  readonly to: string;
}

/** Sites of the answer before that moved to another week and that nobody locked there; those that came or went have not moved. */
export function movedSince({ migration: { locks, dateLocks = [] } }: Plan, before: MigrationPlan, after: MigrationPlan): readonly MovedSince[] {
  const placed = new Map(before.cutovers.map(({ siteId, localStart }) => [siteId, dateOfInstant(localStart)]));
  const locked = new Set([...locks.map(({ itemId }) => itemId), ...dateLocks.map(({ siteId }) => siteId)]);
  return after.cutovers.flatMap(({ siteId, localStart }) => {
    const [from, to] = [placed.get(siteId), dateOfInstant(localStart)];
    return from === undefined || locked.has(siteId) || mondayOf(from) === mondayOf(to) ? [] : [{ siteId, from, to }];
  });
}

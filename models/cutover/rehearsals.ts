import type { Assumptions } from '../assumptions/register';
import { MS_PER_HOUR } from '../demand/calendarUnits';
import type { Plan } from '../document';
import type { MigrationPlan } from '../report/migrationPlan';
import { instantText } from '../waves/calendarDays';
import { daysBefore } from './daysBefore';
import { wallText } from './wallText';

/** A cutover played beforehand, at the same hour of the same weekday and as long as the cutover itself; nothing stands still for it. */
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

/**
 * The rehearsals of every cutover. The last one comes as long before the gates fall due as these come before the cutover, so that one that fails leaves
 * time for another; earlier ones are as far apart.
 * @example gates 7 days before a cutover on Saturday 2027-06-05 06:00, 1 rehearsal → Saturday 2027-05-22 06:00
 */
export function rehearsalsOf({ sites }: Plan, assumptions: Assumptions, { cutovers }: Pick<MigrationPlan, 'cutovers'>): readonly Rehearsal[] {
  const [count, days] = [Math.round(assumptions.value('migration.rehearsals')), assumptions.value('cutover.gate-days')];
  const zoneOf = new Map(sites.map(({ id, timeZone }) => [id, timeZone]));
  return cutovers.flatMap(({ siteId, wave, start, hours }) =>
    Array.from({ length: count }, (_, at): Rehearsal => {
      const zone = zoneOf.get(siteId) ?? 'UTC';
      const from = daysBefore(zone, Date.parse(start), days * (count - at + 1));
      const to = from + Math.ceil(hours) * MS_PER_HOUR;
      return { siteId, wave, number: at + 1, start: instantText(from), end: instantText(to), localStart: wallText(zone, from), localEnd: wallText(zone, to) };
    }),
  );
}

import { DAYS_PER_WEEK } from '../../../../../models/demand/calendarUnits';
import type { Plan } from '../../../../../models/document';
import type { MigrationPlan } from '../../../../../models/report/migrationPlan';
import { dateOfTime } from '../../../../../models/waves/calendarDays';
import type { ClosedDays } from '../../../../../shared/gantt/gantt';
import { MS_PER_DAY } from '../gantt/ganttScale';

export interface CalendarDay {
  readonly date: string;
  readonly closed: readonly ClosedDays[];
  readonly cutovers: readonly { readonly siteId: string; readonly name: string; readonly wave: number }[];
}

export interface CalendarMonth {
  /** `2027-05` */
  readonly month: string;
  /** Monday first; null before the first and after the last day of the month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

const YEAR_AND_MONTH = 7;

/** The months in which somebody moves, by the clocks of the sites; a cutover stands on the day on which it begins. */
export function calendarMonths({ sites }: Pick<Plan, 'sites'>, { cutovers }: Pick<MigrationPlan, 'cutovers'>, closed: readonly ClosedDays[]): readonly CalendarMonth[] {
  const nameOf = new Map(sites.map(({ id, name }) => [id, name]));
  const months = [...new Set(cutovers.map(({ localStart }) => localStart.slice(0, YEAR_AND_MONTH)))].sort();
  const dayOf = (time: number): CalendarDay => {
    const date = dateOfTime(time);
    return {
      date,
      closed: closed.filter(({ from, to }) => from < time + MS_PER_DAY && to > time),
      cutovers: cutovers.filter(({ localStart }) => localStart.startsWith(date)).map(({ siteId, wave }) => ({ siteId, wave, name: nameOf.get(siteId) ?? siteId })),
    };
  };
  return months.map((month) => {
    const first = Date.parse(`${month}-01T00:00:00Z`);
    const start = new Date(first);
    const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
    const before = (start.getUTCDay() + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK;
    const weeks = Array.from({ length: Math.ceil((before + length) / DAYS_PER_WEEK) }, (_, week) =>
      Array.from({ length: DAYS_PER_WEEK }, (__, place) => {
        const day = week * DAYS_PER_WEEK + place - before;
        return day < 0 || day >= length ? null : dayOf(first + day * MS_PER_DAY);
      }),
    );
    return { month, weeks };
  });
}

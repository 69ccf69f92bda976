import { MS_PER_DAY } from '../../demand/calendarUnits';
import type { BlackoutKind } from '../../document/schema/calendar';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import { addDays, dateOfTime } from '../calendarDays';
import type { Days, WallSpan } from './blackout';
import { blackoutsOf } from './blackouts';
import { closesWholeDays } from './closesWholeDays';
import { siteSpans } from './siteSpans';

/** Days in a row on which the same entries forbid a cutover at a site, or speak against it. */
export interface ClosedDays {
  readonly from: string;
  /** The last one, included. */
  readonly to: string;
  /** At least one of the entries forbids. */
  readonly hard: boolean;
  readonly reasons: readonly { readonly kind: BlackoutKind; readonly id: string; readonly name: string; readonly hard: boolean }[];
}

/**
 * The days of a site on its own calendar that entries touch, in their order; days on which nothing but shifts and weekly
 * windows stands are not among them, because those leave nights. An entry on another zone's clock counts on the days that it touches here.
 * @example a stock-take from 2027-06-28 to 06-30 and a month-end of 3 days → 06-28 to 06-30 by both, 07-01 to 07-03 by the month-end
 */
export function closedDays(plan: Plan, site: Site, days: Days): readonly ClosedDays[] {
  const [from, to] = [days.from, days.to].map((date) => Date.parse(`${date}T00:00:00Z`)) as [number, number];
  const byDay = new Map<string, { readonly hard: boolean; readonly reason: ClosedDays['reasons'][number] }[]>();
  for (const entry of blackoutsOf(plan, site, days)) {
    const { kind, id, name, hard } = entry;
    if (!closesWholeDays(kind)) continue;
    for (const date of new Set(siteSpans(entry, site.timeZone, from, to).flatMap((span) => datesOf(span, from, to)))) byDay.set(date, [...(byDay.get(date) ?? []), { hard, reason: { kind, id, name, hard } }]);
  }
  const runs: ClosedDays[] = [];
  for (const [date, entries] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const reasons = entries.map(({ reason }) => reason);
    const last = runs.at(-1);
    if (last !== undefined && addDays(last.to, 1) === date && isSame(last.reasons, reasons)) runs[runs.length - 1] = { ...last, to: date };
    else runs.push({ from: date, to: date, hard: entries.some(({ hard }) => hard), reasons });
  }
  return runs;
}

function datesOf(span: WallSpan, from: number, to: number): readonly string[] {
  const dates: string[] = [];
  for (let day = Math.max(from, Math.floor(span.from / MS_PER_DAY) * MS_PER_DAY); day < span.to && day <= to; day += MS_PER_DAY) dates.push(dateOfTime(day));
  return dates;
}

const isSame = (one: ClosedDays['reasons'], other: ClosedDays['reasons']): boolean => one.length === other.length && one.every(({ id, hard }, at) => id === other[at]?.id && hard === other[at].hard);

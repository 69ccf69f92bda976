import type { Plan } from '../document/schema/plan';
import type { Finding } from '../report/summary';

interface DatedEntry {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Entries of the calendar that can not mean what somebody meant. */
export function calendarFindings({ plan }: { readonly plan: Plan }): readonly Finding[] {
  const { shutdowns, changeFreezes, stockTakes = [], validationCycles = [], events = [] } = plan.calendars;
  const whole: readonly DatedEntry[] = [...shutdowns, ...changeFreezes, ...stockTakes, ...validationCycles];
  const own = new Map(events.filter(({ siteIds }) => siteIds.length === 1).map(({ id, siteIds }) => [id, `/sites/${siteIds[0] ?? ''}`]));
  return [...whole, ...events].filter(endsBeforeItBegins).map((entry) => ({
    id: `calendar.reversed.${entry.id}`,
    severity: 'warning',
    text: `“${entry.name}” ends before it begins (${moment(entry.from, entry.start)} to ${moment(entry.to, entry.end)}), so it closes no day: put its two ends right.`,
    where: own.get(entry.id) ?? '/company',
  }));
}

const endsBeforeItBegins = ({ from, to, start = '00:00', end = '24:00' }: DatedEntry): boolean => to < from || (to === from && end <= start);

const moment = (date: string, clock: string | undefined): string => (clock === undefined ? date : `${date} ${clock}`);

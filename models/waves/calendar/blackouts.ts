import { MONTHS_PER_YEAR } from '../../demand/calendarUnits';
import type { BlackoutKind, Standing } from '../../document/schema/calendar';
import type { WeeklyWindow } from '../../document/schema/primitives';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import type { Blackout, BlackoutSource, Days, StatedBlackout } from './blackout';
import { concerns } from './concerns';
import { datedEntries } from './datedEntries';
import { daysOff } from './daysOff';
import { eventsOf } from './eventsOf';
import { monthTurns } from './monthTurns';
import { sharedSpans } from './sharedSpans';
import { inSeason, spansOfDays, spansOfWindow, wholeDays } from './walls';
import { worksOn } from './worksOn';
import { zonesOf } from './zonesOf';

const MONTHS_PER_QUARTER = 3;

interface KindOfBlackout {
  readonly label: string;
  /** Unless the plan says otherwise for its kind or the entry itself. */
  readonly standing: Standing;
  readonly list: BlackoutSource;
}

/** What forbids a cutover or speaks against it. A new kind is one entry here. */
export const BLACKOUTS: Readonly<Record<BlackoutKind, KindOfBlackout>> = {
  shift: {
    label: 'Shift',
    standing: 'soft',
    list: shiftsOf,
  },
  holiday: {
    label: 'Public holiday',
    standing: 'hard',
    list: (plan, site) => site.holidays.map(({ date, name }) => ({ id: `holiday:${site.id}.${date}`, name: `${name} at ${site.name}`, spans: sharedSpans(plan, date, () => [wholeDays(date, date)]) })),
  },
  shutdown: { label: 'Shutdown', standing: 'open', list: (plan, site) => datedEntries('shutdown', plan.calendars.shutdowns, plan, site) },
  'month-end': { label: 'Month-end close', standing: 'hard', list: ({ calendars }, _, days) => monthTurns('month-end', 'turn of the month', calendars.monthEnd.days, 1, days) },
  'quarter-end': { label: 'Quarter-end close', standing: 'hard', list: ({ calendars }, _, days) => monthTurns('quarter-end', 'turn of the quarter', calendars.quarterEndDays ?? 0, MONTHS_PER_QUARTER, days) },
  'year-end': { label: 'Year-end close', standing: 'hard', list: ({ calendars }, _, days) => monthTurns('year-end', 'turn of the year', calendars.yearEndDays ?? 0, MONTHS_PER_YEAR, days) },
  'stock-take': { label: 'Stock-take', standing: 'hard', list: (plan, site) => datedEntries('stock-take', plan.calendars.stockTakes ?? [], plan, site) },
  peak: {
    label: 'Peak season',
    standing: 'hard',
    list: (plan, site, days) =>
      plan.calendars.peaks
        .filter((entry) => concerns(entry, site))
        .map(({ id, from, to, ...entry }) => ({ ...entry, id: `peak:${id}`, spans: sharedSpans(plan, `season ${keyOf(days)} ${from} ${to}`, () => spansOfDays(days, (date) => inSeason(date.slice(5), from, to))) })),
  },
  'supplier-window': {
    label: 'Supplier or EDI window',
    standing: 'soft',
    list: (plan, site, days) =>
      plan.calendars.supplierWindows
        .filter((entry) => concerns(entry, site))
        .map(({ id, window, ...entry }) => ({ ...entry, id: `supplier-window:${id}`, spans: sharedSpans(plan, windowKey(window, days), () => spansOfWindow(window, days)), timeZone: window.timeZone })),
  },
  'change-freeze': {
    label: 'Change freeze',
    standing: 'hard',
    list: (plan, site) => datedEntries('change-freeze', plan.calendars.changeFreezes.map(({ hard, ...freeze }) => (hard ? freeze : { ...freeze, standing: 'soft' as const })), plan, site),
  },
  validation: { label: 'Validation cycle', standing: 'hard', list: (plan, site) => datedEntries('validation', plan.calendars.validationCycles ?? [], plan, site) },
};

const keyOf = ({ from, to }: Days): string => `${from} ${to}`;
const windowKey = ({ days, start, end }: Pick<WeeklyWindow, 'days' | 'start' | 'end'>, period: Days): string => `window ${keyOf(period)} ${days.join(' ')} ${start} ${end}`;

function shiftsOf(plan: Plan, site: Site, days: Days): readonly StatedBlackout[] {
  const { off, shut } = daysOff(plan, site, days);
  const rest = `${[...off].join(' ')} ${shut.map(keyOf).join(' ')}`;
  return site.shifts.map((shift) => ({ id: `shift:${site.id}.${shift.id}`, name: `${shift.name} at ${site.name}`, spans: sharedSpans(plan, `${windowKey(shift, days)} ${rest}`, () => spansOfWindow(shift, days, worksOn(plan, site, days))) }));
}

/** All entries that concern a site, each hard or soft as the plan wants it; open ones forbid and cost nothing. */
export function blackoutsOf(plan: Plan, site: Site, days: Days): readonly Blackout[] {
  const { rules, penalties } = plan.calendars;
  const zones = zonesOf(plan, site);
  return (Object.keys(BLACKOUTS) as BlackoutKind[]).flatMap((kind) => {
    const { standing: usual, list } = BLACKOUTS[kind];
    const stated: readonly StatedBlackout[] = [...list(plan, site, days), ...eventsOf(plan, site, kind, days)];
    return stated.flatMap(({ id, name, spans, timeZone, zone, standing = rules?.[kind] ?? usual, penaltyPerHour = penalties?.[kind] }): readonly Blackout[] =>
      standing === 'open' || (zone !== undefined && !zones.has(zone)) ? [] : [{ kind, id, name, spans, hard: standing === 'hard', penaltyPerHour, timeZone }],
    );
  });
}

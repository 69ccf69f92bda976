import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { generateIcsRecurrenceRule, type IcsRecurrenceRule } from 'ts-ics';
import { MS_PER_DAY } from '../../models/demand/calendarUnits';

/** What comes more than once a day is no entry of a calendar of days. */
const FREQUENCIES: ReadonlySet<string> = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);

/**
 * The times at which a rule returns between two, on the clock of the wall as if it were UTC, so that no change of clocks moves it. Null when
 * the rule is none that days follow, or there are more than `most`.
 */
export function returnsOf(rule: IcsRecurrenceRule, start: number, until: number | null, from: number, to: number, most: number): readonly number[] | null {
  const { until: _, byHour = [], byMinute = [], bySecond = [], count, ...endless } = rule;
  if (!FREQUENCIES.has(rule.frequency) || Math.max(byHour.length, byMinute.length, bySecond.length) > 1) return null;
  const text = generateIcsRecurrenceRule(count === undefined || count > MOST_STEPS ? endless : { ...endless, count }).trim();
  const first = laterStart(rule, start, from);
  if (first === null) return null;
  const dtstart = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO('UTC');
  const recurrence = new RRuleTemporal({ rruleString: text, dtstart, maxIterations: MOST_STEPS });
  const end = until === null ? to : Math.min(to, until);
  if (end < start) return [];
  const found = recurrence.between(new Date(Math.max(start, from)), new Date(end), true).map((each) => each.epochMilliseconds);
  return found.length > most ? null : found;
}

/** Days after which the steps of a rule fall alike again; months and years follow the calendar, which returns after 28 years as long as no leap year is left out. */
const CYCLE_DAYS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 10_227, YEARLY: 10_227 };
const FIRST_EVEN_YEAR = Date.UTC(1901, 0, 1);

/** A start from which an old rule returns on the same days, so that decades are not walked through; a rule that counts its returns has to be. */
function laterStart({ frequency, interval = 1, count }: IcsRecurrenceRule, start: number, from: number): number | null {
  const cycle = (CYCLE_DAYS[frequency] ?? 1) * Math.max(1, interval) * MS_PER_DAY;
  const cycles = Math.floor((from - start) / cycle) - 1;
  if (count !== undefined || !(cycles > 0)) return start;
  return (frequency === 'MONTHLY' || frequency === 'YEARLY') && start < FIRST_EVEN_YEAR ? null : start + cycles * cycle;
}

/** Steps without a hit after which a rule counts as one that never returns. */
const MOST_STEPS = 10_000;

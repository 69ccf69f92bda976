import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { generateIcsRecurrenceRule, type IcsRecurrenceRule } from 'ts-ics';

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
  const dtstart = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO('UTC');
  const recurrence = new RRuleTemporal({ rruleString: text, dtstart, maxIterations: MOST_STEPS });
  const end = until === null ? to : Math.min(to, until);
  if (end < start) return [];
  const found = recurrence.between(new Date(Math.max(start, from)), new Date(end), true).map((each) => each.epochMilliseconds);
  return found.length > most ? null : found;
}

/** Steps without a hit after which a rule counts as one that never returns. */
const MOST_STEPS = 10_000;

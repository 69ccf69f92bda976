import { HOURS_PER_WEEK } from '../demand/weekSlots';

export interface Backlog {
  /** Messages that wait at the end of each hour of the week, by priority, most urgent first. */
  readonly byPriority: readonly Float64Array[];
  /** Longest time to work off what is ahead of a new message of each priority, in seconds. */
  readonly longestDelaySeconds: readonly number[];
}

/** A backlog that has not settled into a weekly rhythm after this many weeks grows without end. */
const WEEKS = 3;

/**
 * Fluid backlog over the week: in every hour the capacity serves the most urgent priority first, what is left waits.
 * Delay of a priority = (backlog of it and all more urgent ones) ÷ capacity. The weeks run on into each other until
 * the rhythm has settled.
 * @param arrivals messages per hour of the UTC week by priority, most urgent first
 * @param messagesPerHour what the workers can do: workers × 3,600 ÷ seconds per message
 * @example arrivals 100, then 0; capacity 60 → 40 wait after the first hour, none after the second; delay 40 ÷ 60 h = 2,400 s
 */
export function jobBacklog(arrivals: readonly Float64Array[], messagesPerHour: number): Backlog {
  const waiting = arrivals.map(() => 0);
  const byPriority = arrivals.map(() => new Float64Array(HOURS_PER_WEEK));
  const longestDelaySeconds = arrivals.map(() => 0);
  for (let hour = 0; hour < WEEKS * HOURS_PER_WEEK; hour += 1) {
    const of = hour % HOURS_PER_WEEK;
    let capacity = messagesPerHour;
    let ahead = 0;
    arrivals.forEach((series, priority) => {
      const due = (waiting[priority] ?? 0) + (series[of] ?? 0);
      const done = Math.min(due, capacity);
      capacity -= done;
      waiting[priority] = due - done;
      ahead += due - done;
      const line = byPriority[priority];
      if (line) line[of] = due - done;
      const delay = messagesPerHour === 0 ? (ahead > 0 ? Number.POSITIVE_INFINITY : 0) : (ahead / messagesPerHour) * 3600;
      longestDelaySeconds[priority] = Math.max(longestDelaySeconds[priority] ?? 0, delay);
    });
  }
  return { byPriority, longestDelaySeconds };
}

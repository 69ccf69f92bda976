import type { Assumptions } from '../assumptions/register';
import type { WeekLoad } from '../demand/demand';
import { requestCost, type RequestCost } from '../demand/requestClass';
import { HOURS_PER_WEEK } from '../demand/weekSlots';
import type { TransactionClass } from '../document/schema/workload';
import { POSTGRES_LIMITS } from '../facts/postgresStorage';
import { byObject } from '../memo/byObject';

/** What an average request of each hour of the UTC week asks of the database; 0 in an hour without requests. */
export interface PeopleHours {
  /** At the start of the plan, in production. */
  readonly requests: Float64Array;
  readonly cpuSeconds: Float64Array;
  /** The part of lists and reports. */
  readonly reportingCpuSeconds: Float64Array;
  readonly kilobytes: Float64Array;
}

/** Lists and reports only read, so a replica can answer them. */
const REPORTING: ReadonlySet<string> = new Set<TransactionClass>(['list-search', 'pivot-report', 'document-report']);

/**
 * The mix of requests by hour: the same for every environment and year, whatever their number is multiplied with.
 * @example 3 saves of 20 ms and 1 list of 8 ms in an hour → 4 requests of 17 ms on average, 2 ms of it lists
 */
export const peopleHours = (week: WeekLoad, assumptions: Assumptions): PeopleHours => hoursUnder(assumptions)(week);

const hoursUnder = byObject((assumptions: Assumptions) => byObject((week: WeekLoad) => mixOf(week, assumptions)));

function mixOf({ byClass }: WeekLoad, assumptions: Assumptions): PeopleHours {
  const kilobytes = kilobytesOf(assumptions);
  const mix = { requests: new Float64Array(HOURS_PER_WEEK), cpuSeconds: new Float64Array(HOURS_PER_WEEK), reportingCpuSeconds: new Float64Array(HOURS_PER_WEEK), kilobytes: new Float64Array(HOURS_PER_WEEK) };
  for (const [name, hours] of Object.entries(byClass)) {
    const cost = requestCost(name as TransactionClass, assumptions);
    const read = REPORTING.has(name) ? cost.databaseCpuSeconds : 0;
    const moved = kilobytes(cost);
    hours.forEach((requests, hour) => {
      add(mix.requests, hour, requests);
      add(mix.cpuSeconds, hour, requests * cost.databaseCpuSeconds);
      add(mix.reportingCpuSeconds, hour, requests * read);
      add(mix.kilobytes, hour, requests * moved);
    });
  }
  mix.requests.forEach((requests, hour) => {
    for (const sums of [mix.cpuSeconds, mix.reportingCpuSeconds, mix.kilobytes]) sums[hour] = requests === 0 ? 0 : (sums[hour] ?? 0) / requests;
  });
  return mix;
}

function add(sums: Float64Array, hour: number, amount: number): void {
  sums[hour] = (sums[hour] ?? 0) + amount;
}

/** kB on the disk for one request: log, the pages that follow it, and the pages that memory did not hold. */
export function kilobytesOf(assumptions: Assumptions): (cost: RequestCost) => number {
  const written = 1 + assumptions.value('database.pages-per-log');
  const readKB = (assumptions.value('database.miss-share') * POSTGRES_LIMITS.pageBytes.value) / 1000;
  return (cost) => cost.logKBPerRequest * written + cost.logicalReadsPerRequest * readKB;
}

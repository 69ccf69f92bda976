import type { Assumptions } from '../assumptions/register';
import type { Demand, WeekLoad } from '../demand/demand';
import { requestCost, type RequestCost } from '../demand/requestClass';
import { HOURS_PER_WEEK, SLOTS_PER_HOUR } from '../demand/weekSlots';
import type { Plan } from '../document/schema/plan';
import type { TransactionClass } from '../document/schema/workload';
import { ODOO_MEASURED } from '../facts/odooMeasured';
import { POSTGRES_LIMITS } from '../facts/postgresStorage';
import { batchProcesses } from './batchProcesses';
import type { BatchRun } from './batchRuns';
import type { DatabaseHour } from './databaseHour';
import { extraSyncBurst } from './extraSyncBurst';

/** Lists and reports only read, so a replica can answer them. */
const REPORTING: ReadonlySet<string> = new Set<TransactionClass>(['list-search', 'pivot-report', 'document-report']);
const KB_PER_MB = 1000;

/** What the requests and messages of one environment are multiplied with. */
export interface DatabaseLoadInput {
  readonly plan: Plan;
  readonly demand: Demand;
  readonly runs: readonly BatchRun[];
  readonly jobSeconds: number;
  readonly assumptions: Assumptions;
  readonly scale: number;
}

/**
 * What people, queued messages and batch runs ask of the database in every hour of the UTC week, under every
 * constellation of clocks, at the end of the horizon. People: requests × burst × database CPU; messages: seconds ×
 * database share of a response (0.24, measured); batch: most processes of the hour × vCores each.
 * @example 9,000 saves at burst 1.6 → 4/s × 20 ms = 0.080 vCores; 7,200 messages of 0.306 s → 0.147; one run → 0.27
 */
export function databaseWeek(input: DatabaseLoadInput): readonly DatabaseHour[] {
  return input.demand.weeks.flatMap((week) => hoursOf(week, input));
}

function hoursOf(week: WeekLoad, { plan, demand, runs, jobSeconds, assumptions, scale }: DatabaseLoadInput): readonly DatabaseHour[] {
  const burst = assumptions.value('demand.burst');
  const growth = demand.growthFactor * scale;
  const extra = extraSyncBurst(plan, burst);
  const kilobytes = kilobytesOf(assumptions);
  const classes = Object.entries(week.byClass).map(([name, hours]) => {
    const cost = requestCost(name as TransactionClass, assumptions);
    return { hours, reporting: REPORTING.has(name), cpuSeconds: cost.databaseCpuSeconds, kilobytes: kilobytes(cost) };
  });
  const message = requestCost('api-call', assumptions);
  const jobKilobytes = kilobytes(message) * assumptions.value('jobs.work-factor');
  const processes = batchProcesses(runs, week.instant);
  return Array.from({ length: HOURS_PER_WEEK }, (_, hour) => {
    const requests = classes.reduce((sum, each) => sum + (each.hours[hour] ?? 0), 0);
    const mean = (of: (each: (typeof classes)[number]) => number): number =>
      requests === 0 ? 0 : classes.reduce((sum, each) => sum + (each.hours[hour] ?? 0) * of(each), 0) / requests;
    const arrivalsPerSecond = requests === 0 ? 0 : ((requests * burst) / 3600 + extra) * growth;
    const messagesPerHour = (week.messagesPerHour[hour] ?? 0) * growth;
    const batch = Math.max(...processes.subarray(hour * SLOTS_PER_HOUR, (hour + 1) * SLOTS_PER_HOUR));
    const cpuSecondsPerRequest = mean((each) => each.cpuSeconds);
    const kilobytesPerRequest = mean((each) => each.kilobytes);
    return {
      season: week.season,
      hour,
      arrivalsPerSecond,
      cpuSecondsPerRequest,
      kilobytesPerRequest,
      messagesPerHour,
      batchProcesses: batch,
      peopleVcores: arrivalsPerSecond * cpuSecondsPerRequest,
      reportingVcores: arrivalsPerSecond * mean((each) => (each.reporting ? each.cpuSeconds : 0)),
      jobVcores: (messagesPerHour / 3600) * jobSeconds * ODOO_MEASURED.databaseCpuShareOfResponse.value,
      batchVcores: batch * assumptions.value('batch.database-share'),
      peopleMBps: (arrivalsPerSecond * kilobytesPerRequest) / KB_PER_MB,
      jobMBps: ((messagesPerHour / 3600) * jobKilobytes) / KB_PER_MB,
      batchMBps: batch * assumptions.value('batch.database-mbps'),
    };
  });
}

/** kB on the disk for one request: log, the pages that follow it, and the pages that memory did not hold. */
function kilobytesOf(assumptions: Assumptions): (cost: RequestCost) => number {
  const written = 1 + assumptions.value('database.pages-per-log');
  const readKB = (assumptions.value('database.miss-share') * POSTGRES_LIMITS.pageBytes.value) / 1000;
  return (cost) => cost.logKBPerRequest * written + cost.logicalReadsPerRequest * readKB;
}

import type { Assumptions } from '../assumptions/register';
import type { Demand, WeekLoad } from '../demand/demand';
import { requestCost } from '../demand/requestClass';
import { SECONDS_PER_HOUR } from '../demand/calendarUnits';
import { HOURS_PER_WEEK, SLOTS_PER_HOUR } from '../demand/weekSlots';
import type { Plan } from '../document/schema/plan';
import { ODOO_MEASURED } from '../facts/odooMeasured';
import { batchProcesses } from './batchProcesses';
import type { BatchRun } from './batchRuns';
import type { DatabaseHour } from './databaseHour';
import { extraSyncBurst } from './extraSyncBurst';
import { kilobytesOf, peopleHours } from './peopleHours';

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
  const extra = extraSyncBurst(input.plan, input.assumptions.value('demand.burst'));
  return input.demand.weeks.flatMap((week) => hoursOf(week, extra, input));
}

function hoursOf(week: WeekLoad, extra: number, { demand, runs, jobSeconds, assumptions, scale }: DatabaseLoadInput): readonly DatabaseHour[] {
  const burst = assumptions.value('demand.burst');
  const growth = demand.growthFactor * scale;
  const people = peopleHours(week, assumptions);
  const jobKilobytes = kilobytesOf(assumptions)(requestCost('api-call', assumptions)) * assumptions.value('jobs.work-factor');
  const batchVcores = assumptions.value('batch.database-share');
  const batchMBps = assumptions.value('batch.database-mbps');
  const processes = batchProcesses(runs, week.instant);
  const hours: DatabaseHour[] = [];
  for (let hour = 0; hour < HOURS_PER_WEEK; hour += 1) {
    const requests = people.requests[hour] ?? 0;
    const cpuSecondsPerRequest = people.cpuSeconds[hour] ?? 0;
    const kilobytesPerRequest = people.kilobytes[hour] ?? 0;
    const arrivalsPerSecond = requests === 0 ? 0 : ((requests * burst) / SECONDS_PER_HOUR + extra) * growth;
    const messagesPerHour = (week.messagesPerHour[hour] ?? 0) * growth;
    const batch = mostIn(processes, hour);
    hours.push({
      season: week.season,
      hour,
      arrivalsPerSecond,
      cpuSecondsPerRequest,
      kilobytesPerRequest,
      messagesPerHour,
      batchProcesses: batch,
      peopleVcores: arrivalsPerSecond * cpuSecondsPerRequest,
      reportingVcores: arrivalsPerSecond * (people.reportingCpuSeconds[hour] ?? 0),
      jobVcores: (messagesPerHour / SECONDS_PER_HOUR) * jobSeconds * ODOO_MEASURED.databaseCpuShareOfResponse.value,
      batchVcores: batch * batchVcores,
      peopleMBps: (arrivalsPerSecond * kilobytesPerRequest) / KB_PER_MB,
      jobMBps: ((messagesPerHour / SECONDS_PER_HOUR) * jobKilobytes) / KB_PER_MB,
      batchMBps: batch * batchMBps,
    });
  }
  return hours;
}

function mostIn(processes: Float64Array, hour: number): number {
  let most = 0;
  for (let slot = hour * SLOTS_PER_HOUR; slot < (hour + 1) * SLOTS_PER_HOUR; slot += 1) most = Math.max(most, processes[slot] ?? 0);
  return most;
}

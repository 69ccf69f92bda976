import type { Assumptions } from '../assumptions/register';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Demand } from '../demand/demand';
import { pinnedNumber } from '../document/pinned';
import type { Plan } from '../document/schema/plan';
import { HOURS_PER_WEEK } from '../demand/weekSlots';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import { batchRuns, type BatchRun } from './batchRuns';
import { databaseLoad, type DatabaseLoad } from './databaseLoad';
import { sizeJobWorkers, type JobWorkers } from './jobWorkers';
import { mostBatchProcesses } from './mostBatchProcesses';
import { peakLoad, type PeakLoad } from './peakLoad';

/** What one environment asks of the platform, before tier, platform and tenancy are chosen. */
export interface Requirements {
  /** Against production. */
  readonly scale: number;
  readonly load: PeakLoad;
  readonly jobs: JobWorkers;
  readonly batch: readonly BatchRun[];
  readonly database: DatabaseLoad;
  readonly scheduledJobProcesses: number;
  readonly websocketConnections: number;
  readonly databaseGiB: number;
  readonly filestoreGiB: number;
  readonly sessions: number;
  /** Whole month, all hours, at the end of the horizon. */
  readonly requestsPerMonth: number;
}

const WEEKS_PER_MONTH = HOURS_PER_MONTH / HOURS_PER_WEEK;

export function deriveRequirements(plan: Plan, demand: Demand, assumptions: Assumptions, scale: number): Requirements {
  const years = plan.company.horizonMonths / MONTHS_PER_YEAR;
  const runs = batchRuns(plan, demand.growthFactor * scale, assumptions);
  const websocketConnections = Math.ceil(demand.namedUsers * assumptions.value('websocket.connected-share') * demand.growthFactor * scale);
  const requestsPerWeek = demand.requestsPerHour.reduce((sum, each) => sum + each, 0);
  const jobs = sizeJobWorkers(plan, demand, assumptions, scale, scale === 1 ? pinnedNumber(plan, 'job-workers') : null);
  return {
    scale,
    load: peakLoad(plan, demand, assumptions, scale),
    jobs,
    batch: runs,
    database: databaseLoad({ plan, demand, runs, jobSeconds: jobs.jobSeconds, assumptions, scale }),
    scheduledJobProcesses: Math.max(
      scale === 1 ? ODOO_CONSTANTS.max_cron_threads_default.value : ODOO_CONSTANTS.max_cron_threads_docs_sample.value,
      mostBatchProcesses(runs, demand.weeks),
    ),
    websocketConnections,
    databaseGiB: (plan.data.databaseGiB + plan.data.databaseGrowthGiBPerYear * years) * scale,
    filestoreGiB: (plan.data.filestoreGiB + plan.data.filestoreGrowthGiBPerYear * years) * scale,
    sessions: Math.ceil(demand.namedUsers * demand.growthFactor * scale),
    requestsPerMonth: requestsPerWeek * WEEKS_PER_MONTH * demand.growthFactor * scale,
  };
}

import type { Assumptions } from '../assumptions/register';
import { largestBacklog } from '../capacity/jobWorkers';
import type { JobWorkers } from '../capacity/jobWorkers';
import { jobPriority } from '../demand/jobPriority';
import type { Plan } from '../document/schema/plan';
import { TRANSACTION_CLASSES } from '../facts/transactionClasses';
import { meanWithBand, percentile } from './percentile';
import { seededRandom } from './random';
import { logNormalService } from './serviceTime';
import { simulateJobs, type JobClass, type JobResult } from './simulateJobs';
import type { JobProof } from './simulationReport';

const SECONDS_PER_HOUR = 3600;
/** A backlog that lives longer than this has missed any target worth setting. */
const MOST_HOURS = 96;

export interface JobCase {
  readonly classes: readonly JobClass[];
  readonly backlog: { readonly classId: string; readonly messages: number } | null;
  readonly seconds: number;
  readonly workers: number;
}

/** Every queued flow at its busy rate, with the backlog of the site that gathers most while cut off, in its busiest flow. */
export function jobCase(plan: Plan, jobs: JobWorkers, growth: number, assumptions: Assumptions): JobCase | null {
  const flows = plan.integrations.filter((flow) => flow.mode === 'queued' && flow.ratePerHour > 0);
  if (flows.length === 0 || jobs.workers === 0) return null;
  const service = logNormalService(jobs.jobSeconds, TRANSACTION_CLASSES['api-call'].scv);
  const largest = largestBacklog(plan);
  return {
    classes: flows.map((flow) => ({ id: flow.id, priority: jobPriority(flow.criticality), arrivalsPerSecond: (flow.ratePerHour * growth) / SECONDS_PER_HOUR, service })),
    backlog: largest.flowId === null ? null : { classId: largest.flowId, messages: largest.messages * growth },
    seconds: Math.min(2 * assumptions.value('jobs.drain-hours'), MOST_HOURS) * SECONDS_PER_HOUR,
    workers: jobs.workers,
  };
}

export const playJobs = (each: JobCase, seed: number): JobResult => simulateJobs(each, seededRandom(seed));

/** Two plays: with the backlog for the drain time, without it for the delays of an ordinary day. */
export function jobProof(plan: Plan, each: JobCase, withBacklog: readonly JobResult[], ordinary: readonly JobResult[], assumptions: Assumptions): JobProof {
  const drained = withBacklog.map((run) => run.drainedAtSeconds);
  const flows = plan.integrations.filter((flow) => each.classes.some((known) => known.id === flow.id));
  return {
    workers: each.workers,
    hours: each.seconds / SECONDS_PER_HOUR,
    backlogMessages: Math.round(each.backlog?.messages ?? 0),
    drainHours: drained.some((at) => at === null) ? null : meanWithBand(drained.map((at) => (at ?? 0) / SECONDS_PER_HOUR)),
    drainTargetHours: assumptions.value('jobs.drain-hours'),
    flows: flows.map((flow) => {
      const p95DelaySeconds = meanWithBand(ordinary.map((run) => percentile(run.classes.find((known) => known.id === flow.id)?.delays ?? [], 0.95)));
      return { id: flow.id, name: flow.name, p95DelaySeconds, toleratedDelaySeconds: flow.toleratedDelaySeconds, met: p95DelaySeconds.mean <= flow.toleratedDelaySeconds };
    }),
  };
}

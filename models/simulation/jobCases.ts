import type { Assumptions } from '../assumptions/register';
import type { EnvironmentDesign } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import { largestBacklog } from '../capacity/jobWorkers';
import type { Demand, MessageFlow } from '../demand/demand';
import { jobPriority } from '../demand/jobPriority';
import type { Integration } from '../document/schema/integration';
import type { Plan } from '../document/schema/plan';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import { TRANSACTION_CLASSES } from '../facts/transactionClasses';
import { hoursRound, SECONDS_PER_HOUR } from './busiestDay';
import { fluidBacklog, type FluidBacklog } from './fluidBacklog';
import type { ServerOutage } from './serverOutage';
import { logNormalService } from './serviceTime';
import { SIMULATION } from './settings';
import type { JobRun, JobStretch } from './simulateJobs';
import type { RecoveryProof } from './simulationReport';

export interface RecoveryCase {
  readonly id: RecoveryProof['id'];
  readonly title: string;
  /** The sizing promises the drain time for this; it does not for two failures at once. */
  readonly promised: boolean;
  readonly run: JobRun;
  readonly fluid: FluidBacklog;
}

/** The queued flows of a plan, ready to be played. */
export interface JobCases {
  readonly flows: readonly Integration[];
  readonly recoveries: readonly RecoveryCase[];
  readonly day: JobRun;
  /** Hours of the week that the day is made of. */
  readonly dayHours: readonly number[];
}

/** A backlog worked off while messages come as in their busiest hour, the same with a failure domain lost halfway, and the busiest day. */
export function jobCases(plan: Plan, demand: Demand, production: EnvironmentDesign, assumptions: Assumptions): JobCases | null {
  const { jobs } = production.requirements;
  const flows = plan.integrations.filter((flow) => flow.mode === 'queued' && flow.ratePerHour > 0);
  if (flows.length === 0 || jobs.workers === 0) return null;
  const load = new Map(demand.messageFlows.map((each) => [each.id, each]));
  const loads = flows.flatMap((flow) => load.get(flow.id) ?? []);
  const service = logNormalService(jobs.attemptSeconds, TRANSACTION_CLASSES['api-call'].scv);
  const classes = flows.map((flow) => ({ id: flow.id, priority: jobPriority(flow.criticality), service }));
  const failures = {
    share: assumptions.value('jobs.failure-share'),
    retrySeconds: assumptions.value('jobs.retry-minutes') * 60,
    mostAttempts: ODOO_CONSTANTS.queue_job_max_retries_default.value,
  };
  const common = { classes, workers: jobs.workers, failures };

  const busiestHour = demand.messagesPerHour.reduce((best, rate, hour) => (rate > (demand.messagesPerHour[best] ?? 0) ? hour : best), 0);
  const dayHours = hoursRound(busiestHour);
  const daySeconds = dayHours.length * SECONDS_PER_HOUR;
  const day: JobRun = { ...common, stretches: dayStretches(flows, loads, dayHours, demand.growthFactor, assumptions), outages: [], seconds: daySeconds, backlog: null, countAt: dayHours.map((_, index) => (index + 1) * SECONDS_PER_HOUR) };

  const largest = largestBacklog(plan);
  const messages = jobs.backlogAfterOutage;
  if (largest.flowId === null || Math.round(messages) === 0) return { flows, recoveries: [], day, dayHours };
  const seconds = Math.min(SIMULATION.drainHorizons * assumptions.value('jobs.drain-hours'), SIMULATION.longestDrainHours) * SECONDS_PER_HOUR;
  const busiest = stretch(seconds, loads.map((each) => ratePerSecond(each, busiestHour, demand.growthFactor)));
  const queue = { backlog: messages, arrivalsPerSecond: busiest.perSecond, workers: jobs.workers, jobSeconds: jobs.jobSeconds };
  const recovery = (id: RecoveryCase['id'], title: string, outages: readonly ServerOutage[], promised = true): RecoveryCase => ({
    id,
    title,
    promised,
    run: { ...common, stretches: [busiest], outages, seconds, backlog: { classId: largest.flowId ?? '', messages }, countAt: curveTimes(seconds) },
    fluid: fluidBacklog({ ...queue, outages }),
  });
  const plain = recovery('line-back', 'The line is back', []);
  const loss = domainLoss(production, jobs.workers, (plain.fluid.drainedAtSeconds ?? seconds) / 2, assumptions);
  const lossCase = loss && recovery('line-back-loss', `The line is back, and one ${loss.name} is lost halfway`, [loss.outage], false);
  return { flows, recoveries: lossCase ? [plain, lossCase] : [plain], day, dayHours };
}

/** Job workers of one failure domain; the last worker of all is started elsewhere instead of waiting for its domain. */
function domainLoss(production: EnvironmentDesign, workers: number, atSeconds: number, assumptions: Assumptions): { readonly name: string; readonly outage: ServerOutage } | null {
  const { domains, domainName } = TIER_POLICIES[production.tier];
  if (domains.survive === 0) return null;
  const servers = Math.ceil(workers / domains.count) * domains.survive;
  const hours = servers >= workers ? assumptions.value('recovery.automatic-minutes') / 60 : domainName === 'zone' ? assumptions.value('failure.zone-hours') : assumptions.value('recovery.manual-minutes') / 60;
  return { name: domainName, outage: { atSeconds, seconds: hours * SECONDS_PER_HOUR, servers: Math.min(servers, workers) } };
}

const ratePerSecond = (flow: MessageFlow, hourOfWeek: number, growth: number): number => (flow.messagesPerHour * (flow.open[hourOfWeek] ?? 0) * growth) / SECONDS_PER_HOUR;

function stretch(untilSeconds: number, rates: readonly number[]): JobStretch {
  let perSecond = 0;
  const edges = Float64Array.from(rates, (rate) => (perSecond += rate));
  return { untilSeconds, perSecond, edges };
}

/** From the start to the end of the run, both included. */
function curveTimes(seconds: number): readonly number[] {
  return Array.from({ length: SIMULATION.curvePoints + 1 }, (_, index) => (seconds * index) / SIMULATION.curvePoints);
}

/**
 * Every hour in slots as long as a burst. Each flow bursts in one slot of the hour, the next flow in the next slot:
 * bursts of different systems rarely meet. The other slots are calmer, so that the hour keeps its mean.
 */
function dayStretches(flows: readonly Integration[], loads: readonly MessageFlow[], hours: readonly number[], growth: number, assumptions: Assumptions): readonly JobStretch[] {
  const slots = Math.max(1, Math.round(SECONDS_PER_HOUR / assumptions.value('jobs.burst-seconds')));
  return hours.flatMap((hourOfWeek, index) =>
    Array.from({ length: slots }, (_, slot) => {
      const until = index * SECONDS_PER_HOUR + ((slot + 1) * SECONDS_PER_HOUR) / slots;
      return stretch(
        until,
        loads.map((load, place) => {
          const burst = Math.min(slots, Math.max(1, flows[place]?.burstFactor ?? 1));
          const factor = place % slots === slot ? burst : slots === 1 ? 1 : (slots - burst) / (slots - 1);
          return ratePerSecond(load, hourOfWeek, growth) * factor;
        }),
      );
    }),
  );
}

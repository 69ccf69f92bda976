import type { Assumptions } from '../assumptions/register';
import type { JobWorkers } from '../capacity/jobWorkers';
import { jobPriority } from '../demand/jobPriority';
import { SECONDS_PER_HOUR } from './busiestDay';
import type { JobCases, RecoveryCase } from './jobCases';
import { meanWithBand } from './meanWithBand';
import { QuantileSketch } from './quantileSketch';
import { seededRandom } from './random';
import { withinBudget, type RunBudget } from './runBudget';
import { SIMULATION } from './settings';
import { simulateJobs, type JobResult, type JobRun } from './simulateJobs';
import type { FlowProof, JobProof, RecoveryProof } from './simulationReport';

/** How often and how long a case of queued work is played. */
export function jobBudget(run: JobRun, runsAsked: number): RunBudget {
  const events = run.stretches.reduce((sum, each, index) => sum + each.perSecond * (each.untilSeconds - (run.stretches[index - 1]?.untilSeconds ?? 0)), run.backlog?.messages ?? 0);
  return withinBudget(Math.max(1, events), Math.min(SIMULATION.jobRuns, runsAsked));
}

/** The first part of a run. */
function shortened(run: JobRun, lengthShare: number): JobRun {
  return lengthShare === 1 ? run : { ...run, seconds: run.seconds * lengthShare };
}

export const playRecovery = ({ run }: RecoveryCase, lengthShare: number, seed: number): JobResult => simulateJobs(shortened(run, lengthShare), seededRandom(seed), () => undefined);

export interface JobDayRun {
  readonly result: JobResult;
  /** P95 delay of each flow. */
  readonly p95DelaySeconds: readonly number[];
}

export function playJobDay({ day }: JobCases, lengthShare: number, seed: number): JobDayRun {
  const delays = day.classes.map(() => new QuantileSketch());
  const result = simulateJobs(shortened(day, lengthShare), seededRandom(seed), (classIndex, delay) => delays[classIndex]?.add(delay));
  return { result, p95DelaySeconds: delays.map((each) => each.quantile(0.95)) };
}

export function recoveryProof({ id, title, run, fluid, promised }: RecoveryCase, runs: readonly JobResult[], { lengthShare, limit }: RunBudget, assumptions: Assumptions): RecoveryProof {
  const drained = runs.map((each) => each.drainedAtSeconds);
  const drainHours = drained.some((at) => at === null) ? null : meanWithBand(drained.map((at) => (at ?? 0) / SECONDS_PER_HOUR));
  const hours = (run.seconds * lengthShare) / SECONDS_PER_HOUR;
  const target = assumptions.value('jobs.drain-hours');
  const inTime = drainHours === null ? (hours < target ? null : false) : drainHours.mean <= target;
  return {
    id,
    title,
    drainHours,
    fluidDrainHours: fluid.drainedAtSeconds === null ? null : fluid.drainedAtSeconds / SECONDS_PER_HOUR,
    curve: run.countAt
      .filter((at) => at <= run.seconds * lengthShare)
      .map((at, index) => ({ hours: at / SECONDS_PER_HOUR, waiting: meanWithBand(runs.map((each) => each.waiting[index] ?? 0)), fluid: fluid.at(at) })),
    hours,
    limit,
    met: promised ? inTime : null,
  };
}

interface PlayedJobs {
  readonly cases: JobCases;
  readonly jobs: JobWorkers;
  readonly recoveries: readonly RecoveryProof[];
  readonly days: readonly JobDayRun[];
  readonly budget: RunBudget;
}

/** Everything about the queues that was played, in figures. */
export function jobProof({ cases, jobs, recoveries, days, budget }: PlayedJobs, assumptions: Assumptions): JobProof {
  const { day, dayHours } = cases;
  const played = day.countAt.filter((at) => at <= day.seconds * budget.lengthShare);
  const fluidAt = (hourOfWeek: number): number => jobs.backlog.byPriority.reduce((sum, series) => sum + (series[hourOfWeek] ?? 0), 0);
  return {
    workers: jobs.workers,
    runs: budget.runs,
    limit: budget.limit,
    backlogMessages: cases.recoveries.length === 0 ? 0 : Math.round(jobs.backlogAfterOutage),
    drainTargetHours: assumptions.value('jobs.drain-hours'),
    recoveries,
    day: played.map((at, index) => ({ hours: at / SECONDS_PER_HOUR, waiting: meanWithBand(days.map(({ result }) => result.waiting[index] ?? 0)), fluid: fluidAt(dayHours[index] ?? 0) })),
    failures: {
      failureShare: day.failures.share,
      retryMinutes: day.failures.retrySeconds / 60,
      attemptsPerMessage: meanWithBand(days.map(({ result }) => result.attempts / Math.max(1, result.done + result.givenUp))),
      givenUpShare: meanWithBand(days.map(({ result }) => result.givenUp / Math.max(1, result.done + result.givenUp))),
    },
    flows: cases.flows.map((flow, place) => flowProof(flow, meanWithBand(days.map((run) => run.p95DelaySeconds[place] ?? 0)), jobs)),
  };
}

function flowProof(flow: JobCases['flows'][number], p95DelaySeconds: FlowProof['p95DelaySeconds'], jobs: JobWorkers): FlowProof {
  const fluid = jobs.backlog.longestDelaySeconds[jobPriority(flow.criticality)] ?? 0;
  return {
    id: flow.id,
    name: flow.name,
    p95DelaySeconds,
    fluidDelaySeconds: Number.isFinite(fluid) ? fluid : null,
    toleratedDelaySeconds: flow.toleratedDelaySeconds,
    met: p95DelaySeconds.mean <= flow.toleratedDelaySeconds,
  };
}

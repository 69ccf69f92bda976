import type { RunLimit } from './runBudget';

/** A simulated figure: mean over the runs and its 95 % confidence half-width. */
export interface Band {
  readonly mean: number;
  readonly halfWidth: number;
}

/** The public answer of `plantwright simulate --json`: the recommended system played, beside the formulas. */
export interface SimulationReport {
  readonly plan: { readonly name: string; readonly hash: string };
  readonly seed: number;
  readonly runs: number;
  /** The sized peak held all the time, for comparison with the formula. */
  readonly web: readonly WebProof[];
  /** The busiest day hour by hour, as it comes. */
  readonly days: readonly DayProof[];
  readonly jobs: JobProof | null;
}

export interface WebProof {
  readonly id: 'healthy' | 'after-loss' | 'loss-and-return';
  readonly title: string;
  readonly servers: number;
  readonly requestsPerRun: number;
  readonly limit: RunLimit | null;
  readonly simulated: { readonly meanWaitMs: Band; readonly p50WaitMs: Band; readonly p95WaitMs: Band; readonly p99WaitMs: Band; readonly utilisation: Band };
  /** What the sizing promised; null where no formula holds. */
  readonly analytic: { readonly meanWaitMs: number; readonly p50WaitMs: number; readonly p95WaitMs: number; readonly p99WaitMs: number; readonly utilisation: number } | null;
  readonly targetP95WaitMs: number;
  readonly met: boolean;
}

export interface DayProof {
  readonly id: 'busiest-day' | 'busiest-day-loss';
  readonly title: string;
  readonly servers: number;
  readonly requestsPerRun: number;
  readonly workerFailuresPerRun: number;
  /** The failure domain that is lost on the way; null on a day without. */
  readonly loss: { readonly name: string; readonly servers: number; readonly fromHourOfWeek: number; readonly hours: number } | null;
  readonly limit: RunLimit | null;
  readonly hours: readonly DayHourProof[];
  readonly targetP95WaitMs: number;
  /** Every hour's P95 holds the target. */
  readonly met: boolean;
}

export interface DayHourProof {
  /** 0…167, Monday 00:00 UTC first. */
  readonly hourOfWeek: number;
  readonly requests: number;
  readonly simulated: { readonly p50WaitMs: Band; readonly p95WaitMs: Band; readonly p99WaitMs: Band; readonly utilisation: Band; readonly meanWaiting: Band };
  /** By the formula for calm and busiest minutes; null where workers come and go inside the hour, or where they cannot keep up. */
  readonly analytic: { readonly p95WaitMs: number; readonly utilisation: number; readonly meanWaiting: number } | null;
}

export interface JobProof {
  readonly workers: number;
  readonly runs: number;
  readonly limit: RunLimit | null;
  readonly backlogMessages: number;
  readonly drainTargetHours: number;
  /** The backlog of a survived outage worked off; empty when no site gathers one. */
  readonly recoveries: readonly RecoveryProof[];
  /** Queued work on the busiest day, hour by hour. */
  readonly day: readonly BacklogPoint[];
  readonly failures: { readonly failureShare: number; readonly retryMinutes: number; readonly attemptsPerMessage: Band; readonly givenUpShare: Band };
  readonly flows: readonly FlowProof[];
}

export interface RecoveryProof {
  readonly id: 'line-back' | 'line-back-loss';
  readonly title: string;
  /** Hours until the backlog was worked off; null when it never was in at least one run. */
  readonly drainHours: Band | null;
  /** The same by the fluid formula; null when it never drains. */
  readonly fluidDrainHours: number | null;
  readonly curve: readonly BacklogPoint[];
  /** Hours that were played. */
  readonly hours: number;
  readonly limit: RunLimit | null;
  /** Null where the sizing promises nothing (two failures at once) or too little was played to tell. */
  readonly met: boolean | null;
}

/** Messages that wait for a worker at a moment, simulated and by the fluid formula. */
export interface BacklogPoint {
  readonly hours: number;
  readonly waiting: Band;
  readonly fluid: number;
}

export interface FlowProof {
  readonly id: string;
  readonly name: string;
  readonly p95DelaySeconds: Band;
  /** Longest fluid delay of its priority in the week; null when it has no bound. */
  readonly fluidDelaySeconds: number | null;
  readonly toleratedDelaySeconds: number;
  readonly met: boolean;
}

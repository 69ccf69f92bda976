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
  readonly web: readonly WebProof[];
  readonly jobs: JobProof | null;
}

export interface WebProof {
  readonly id: 'healthy' | 'after-loss' | 'loss-and-return';
  readonly title: string;
  readonly servers: number;
  readonly requestsPerRun: number;
  readonly simulated: { readonly meanWaitMs: Band; readonly p50WaitMs: Band; readonly p95WaitMs: Band; readonly p99WaitMs: Band; readonly utilisation: Band };
  /** What the sizing promised; null where no formula holds. */
  readonly analytic: { readonly meanWaitMs: number; readonly p50WaitMs: number; readonly p95WaitMs: number; readonly p99WaitMs: number; readonly utilisation: number } | null;
  readonly targetP95WaitMs: number;
  readonly met: boolean;
}

export interface JobProof {
  readonly workers: number;
  readonly hours: number;
  readonly backlogMessages: number;
  /** Hours until the backlog of a survived outage was worked off; null when it never was. */
  readonly drainHours: Band | null;
  readonly drainTargetHours: number;
  readonly flows: readonly { readonly id: string; readonly name: string; readonly p95DelaySeconds: Band; readonly toleratedDelaySeconds: number; readonly met: boolean }[];
}

export interface SimulationProgress {
  readonly done: number;
  readonly total: number;
  readonly step: string;
}

/** What a scenario does to one kind of objective. */
export interface ObjectiveCheck {
  /** Minutes of the strictest workload; null where the scenario stops none. */
  readonly target: number | null;
  readonly met: boolean;
  /** Names of the workloads whose objective is missed, the strictest first. */
  readonly missedBy: readonly string[];
}

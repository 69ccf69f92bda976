/** How far long work has come, told before each of its steps. */
export interface StepProgress {
  readonly done: number;
  readonly total: number;
  /** What is being worked on, in words. */
  readonly step: string;
}

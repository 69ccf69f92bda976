import type { Plan } from '../../document';

/** A complete plan to begin from. */
export interface Starter {
  readonly id: string;
  readonly title: string;
  /** One or two sentences for the start screen. */
  readonly summary: string;
  readonly plan: Plan;
}

import type { AssumptionId } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { Triangle } from './triangular';

interface Common extends Triangle {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Where a reader should go, as a JSON Pointer with ids; empty for assumptions. */
  readonly path: string;
  /** Counts are drawn as whole numbers. */
  readonly whole: boolean;
}

/** An input of the plan whose origin is weak. */
export interface InputDriver extends Common {
  readonly kind: 'plan';
  readonly sure: 'unstated' | 'guessed' | 'estimated';
  readonly write: (plan: Plan, value: number) => Plan;
}

/** An assumption at its registered range. */
export interface AssumptionDriver extends Common {
  readonly kind: 'assumption';
  readonly sure: 'assumed';
  readonly id: AssumptionId;
}

/** One unsure value of a plan. */
export type Driver = InputDriver | AssumptionDriver;

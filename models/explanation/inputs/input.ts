import type { Plan } from '../../document/schema/plan';

interface Common {
  readonly id: string;
  /** Reads on after “once”: `the custom modules`. */
  readonly label: string;
  /** Places of the plan that hold it, as JSON Pointers with ids; the first is where a reader should go. */
  readonly paths: (plan: Plan) => readonly string[];
}

/** An amount or count of the plan that may be more or less. */
export interface NumberInput extends Common {
  readonly kind: 'number';
  readonly unit: (plan: Plan) => string;
  /** Counts move one by one. */
  readonly whole: boolean;
  /** How a value reads where a number and the unit do not do; `7 % a year`. */
  readonly show?: (value: number) => string;
  readonly limits: (plan: Plan) => readonly [least: number, most: number];
  /** Searched to its limits instead of a multiple of today's value. */
  readonly toLimits?: true;
  /** What belongs to the plan at all, not how much of it there is: asked about, never drawn at random. */
  readonly scope?: true;
  /** Null when the plan has no such thing. */
  readonly read: (plan: Plan) => number | null;
  readonly write: (plan: Plan, value: number) => Plan;
}

/** One of a few named values. */
export interface ChoiceInput extends Common {
  readonly kind: 'choice';
  readonly options: readonly string[];
  /** How a value reads after “is”: `strong`. */
  readonly words: Readonly<Record<string, string>>;
  readonly read: (plan: Plan) => string;
  readonly write: (plan: Plan, value: string) => Plan;
}

export type PlanInput = NumberInput | ChoiceInput;

import type { Plan } from '../document/schema/plan';
import type { Decided } from './decider';
import type { NumberSteps } from './numberSteps';

interface Common {
  readonly input: string;
  readonly kind: 'plan' | 'assumption';
  readonly label: string;
  readonly unit: string;
  readonly path: string;
}

/** One input of one plan, ready to be tried at other values. */
export interface NumberSubject extends Common {
  readonly steps: NumberSteps;
  readonly looks: readonly number[];
  readonly show: (value: number) => string;
  readonly write: (value: number) => Plan;
  /** What would be decided at a value; each value is worked out once. */
  readonly decideAt: (value: number) => Decided | null;
}

export interface ChoiceSubject extends Common {
  readonly current: string;
  readonly options: readonly string[];
  readonly show: (value: string) => string;
  readonly decideAt: (value: string) => Decided | null;
}

export type Subject = NumberSubject | ChoiceSubject;

export const isChoice = (subject: Subject): subject is ChoiceSubject => 'options' in subject;

import type { Plan } from '../../document/schema/plan';

export type FactType = 'number' | 'text' | 'yes-no' | 'list';

export type FactValue = number | string | boolean | readonly string[];

/** Something that a plan says, under a name that conditions and sentences of a rule pack may use. */
export interface PackFact {
  /** `sites.count`. */
  readonly name: string;
  readonly label: string;
  readonly type: FactType;
  /** Null where the plan has nothing to say: no comparison holds then. */
  readonly read: (plan: Plan) => FactValue | null;
}

import type { Assumptions } from '../assumptions/register';
import type { EnvironmentDesign } from '../candidates/design';
import type { Plan } from '../document/schema/plan';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import type { Figure } from '../figure/figure';
import type { Outcome } from '../outcome/outcome';
import type { Governance } from './governance';

export interface GovernanceContext {
  readonly outcome: Outcome;
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly chosen: Evaluation;
  readonly production: EnvironmentDesign;
  /** Another output of the same answer, derived once. */
  readonly of: <Id extends keyof Governance>(id: Id) => Governance[Id];
}

/** One output: what it is called, the capability behind it, and how it comes from plan and recommendation. */
export interface GovernanceOutput<Value> {
  readonly title: string;
  readonly dIds: readonly string[];
  readonly derive: (context: GovernanceContext) => { readonly value: Value; readonly figures: readonly Figure[] };
}

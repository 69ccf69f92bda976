import type { EnvironmentDesign } from '../candidates/design';
import type { Figure } from '../figure/figure';
import type { Outcome } from '../outcome/outcome';
import type { Governance } from './governance';
import type { GovernanceContext } from './governanceOutput';
import { GOVERNANCE_OUTPUTS } from './registry';

/** All outputs of governance with the figures behind their numbers. An output may read another; each is derived once. */
export function deriveGovernance(outcome: Outcome, production: EnvironmentDesign): { readonly governance: Governance; readonly figures: readonly Figure[] } {
  const made = new Map<keyof Governance, unknown>();
  const figures = new Map<keyof Governance, readonly Figure[]>();
  const of = <Id extends keyof Governance>(id: Id): Governance[Id] => {
    if (!made.has(id)) {
      const derived = GOVERNANCE_OUTPUTS[id].derive(context);
      made.set(id, derived.value);
      figures.set(id, derived.figures);
    }
    return made.get(id) as Governance[Id];
  };
  const context: GovernanceContext = { outcome, plan: outcome.plan, assumptions: outcome.assumptions, chosen: outcome.recommendation.chosen, production, of };
  const ids = Object.keys(GOVERNANCE_OUTPUTS) as (keyof Governance)[];
  const governance = Object.fromEntries(ids.map((id) => [id, of(id)])) as unknown as Governance;
  return { governance, figures: ids.flatMap((id) => figures.get(id) ?? []) };
}

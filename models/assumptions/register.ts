import type { Plan } from '../document/schema/plan';
import type { FigureInput } from '../figure/figure';
import { byObject } from '../memo/byObject';
import type { Assumption } from './assumption';
import { BILL_ASSUMPTIONS } from './billAssumptions';
import { CAPACITY_ASSUMPTIONS } from './capacityAssumptions';
import { CONTINUITY_ASSUMPTIONS } from './continuityAssumptions';
import { CUTOVER_ASSUMPTIONS } from './cutoverAssumptions';
import { DEMAND_ASSUMPTIONS } from './demandAssumptions';
import { FINANCE_ASSUMPTIONS } from './financeAssumptions';
import { GOVERNANCE_ASSUMPTIONS } from './governanceAssumptions';
import { EXPLANATION_ASSUMPTIONS } from './explanationAssumptions';
import { OPERATIONS_ASSUMPTIONS } from './operationsAssumptions';
import { RESILIENCE_ASSUMPTIONS } from './resilienceAssumptions';

const ALL = [...DEMAND_ASSUMPTIONS, ...CAPACITY_ASSUMPTIONS, ...BILL_ASSUMPTIONS, ...RESILIENCE_ASSUMPTIONS, ...OPERATIONS_ASSUMPTIONS, ...FINANCE_ASSUMPTIONS, ...GOVERNANCE_ASSUMPTIONS, ...CONTINUITY_ASSUMPTIONS, ...CUTOVER_ASSUMPTIONS, ...EXPLANATION_ASSUMPTIONS] as const;

export type AssumptionId = (typeof ALL)[number]['id'];

/** The register: everything the engine takes for granted without a published source. */
export const ASSUMPTIONS: readonly (Assumption & { readonly id: AssumptionId })[] = ALL;

export const ASSUMPTION_BY_ID = new Map<string, Assumption>(ASSUMPTIONS.map((each) => [each.id, each]));

/** The register as it holds for one plan: likely values, with the plan's overrides in place. */
export interface Assumptions {
  readonly value: (id: AssumptionId) => number;
  readonly input: (id: AssumptionId) => FigureInput;
}

export const assumptionsOf = ({ assumptions }: Pick<Plan, 'assumptions'>): Assumptions => (assumptions.length === 0 ? AS_REGISTERED : overridden(assumptions));

/** By the list itself: whoever works with one plan asks often. */
const overridden = byObject(valuesOf);

function valuesOf(overrides: Plan['assumptions']): Assumptions {
  const changed = new Map(overrides.map((each) => [each.id, each.value]));
  const values = new Map(ASSUMPTIONS.map(({ id, likely }) => [id, changed.get(id) ?? likely]));
  const value = (id: AssumptionId): number => values.get(id) ?? known(id).likely;
  return {
    value,
    input: (id) => {
      const { label, unit } = known(id);
      return { kind: 'assumption', id, label, value: value(id), unit, overridden: changed.has(id) };
    },
  };
}

function known(id: AssumptionId): Assumption {
  const found = ASSUMPTION_BY_ID.get(id);
  if (!found) throw new Error(`assumption ${id} is not registered`);
  return found;
}

const AS_REGISTERED = valuesOf([]);

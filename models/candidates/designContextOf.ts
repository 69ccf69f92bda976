import type { Assumptions } from '../assumptions/register';
import { sizeConnectivity } from '../capacity/connectivity';
import { deriveRequirements, type Requirements } from '../capacity/requirements';
import type { Demand } from '../demand/demand';
import { deriveDemand } from '../demand/deriveDemand';
import type { Plan } from '../document/schema/plan';
import type { PriceIndex } from '../prices/indexPrices';
import type { DesignContext } from './designCandidate';

/** What a plan asks for, worked out once for all its candidates: demand → requirements by environment size, lines of the sites. */
export function designContextOf(plan: Plan, assumptions: Assumptions, prices: PriceIndex, demand: Demand = deriveDemand(plan, assumptions)): DesignContext & { readonly demand: Demand } {
  const requirementsOf = remembering((scale) => deriveRequirements(plan, demand, assumptions, scale));
  return { plan, assumptions, prices, demand, requirementsOf, connectivity: sizeConnectivity(plan, demand, assumptions, prices), fits: new Map<string, unknown>() };
}

function remembering(derive: (scale: number) => Requirements): (scale: number) => Requirements {
  const known = new Map<number, Requirements>();
  return (scale) => {
    const made = known.get(scale) ?? derive(scale);
    known.set(scale, made);
    return made;
  };
}

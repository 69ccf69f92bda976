import type { Assumptions } from '../assumptions/register';
import { sizeConnectivity } from '../capacity/connectivity';
import { deriveRequirements } from '../capacity/requirements';
import type { Demand } from '../demand/demand';
import { deriveDemand } from '../demand/deriveDemand';
import type { Plan } from '../document/schema/plan';
import { remembered } from '../memo/remembered';
import type { PriceIndex } from '../prices/indexPrices';
import type { DesignContext } from './designCandidate';

/** What a plan asks for, worked out once for all its candidates: demand → requirements by environment size, lines of the sites. */
export function designContextOf(plan: Plan, assumptions: Assumptions, prices: PriceIndex, demand: Demand = deriveDemand(plan, assumptions)): DesignContext & { readonly demand: Demand } {
  const requirementsOf = remembered((scale: number) => deriveRequirements(plan, demand, assumptions, scale));
  return { plan, assumptions, prices, demand, requirementsOf, connectivity: sizeConnectivity(plan, demand, assumptions, prices), fits: new Map<string, unknown>() };
}

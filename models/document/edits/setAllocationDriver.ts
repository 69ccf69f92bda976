import type { AllocationDriver } from '../../report/summary';
import type { Plan } from '../schema/plan';

/** Says by what the bill is split back to the sites. */
export function setAllocationDriver(plan: Plan, allocationDriver: AllocationDriver): Plan {
  return { ...plan, allocationDriver };
}

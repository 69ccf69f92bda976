import type { Plan } from '../document/schema/plan';
import { ALLOCATION_DRIVERS, type AllocationDriver } from '../report/summary';

/**
 * By what the plan splits its bill back to the sites: the driver that it names, else requests, because they ask for the capacity.
 * @example no driver named → transactions
 */
export const allocationDriverOf = ({ allocationDriver = ALLOCATION_DRIVERS[0] }: Plan): AllocationDriver => allocationDriver;

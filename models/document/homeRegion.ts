import { pinned } from './pinned';
import type { Plan } from './schema/plan';

/** Where the system runs: the region that somebody pinned, else the home region of the company. */
export const homeRegion = (plan: Pick<Plan, 'pins' | 'company'>): string => String(pinned(plan, 'region') ?? plan.company.regions.home);

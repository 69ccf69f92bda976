import type { Demand } from '../demand/demand';
import type { Plan } from '../document/schema/plan';
import type { AllocationDriver } from '../report/summary';

/** Whole numbers by site, in the plan's order. */
type Weigh = (plan: Plan, demand: Demand) => readonly number[];

/** What every driver counts at a site. Requests are those of the week that sizes the platform: who asks for capacity pays for it. */
export const SITE_WEIGHTS: Readonly<Record<AllocationDriver, Weigh>> = {
  transactions: ({ sites }, { bySite }) => sites.map(({ id }) => Math.round((bySite.get(id) ?? new Float64Array()).reduce((sum, requests) => sum + requests, 0))),
  users: ({ sites }) => sites.map(({ users }) => users.reduce((sum, { named }) => sum + named, 0)),
  even: ({ sites }) => sites.map(() => 1),
};

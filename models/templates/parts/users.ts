import type { Site, UserClass } from '../../document';

/** Share of the people on shift who work in the ERP in the busy hour: terminals on the line are shared, buyers live in the system. */
const ACTIVE: Readonly<Record<UserClass, number>> = {
  'shop-floor': 0.2,
  warehouse: 0.5,
  quality: 0.35,
  maintenance: 0.2,
  planning: 0.55,
  purchasing: 0.6,
  sales: 0.45,
  finance: 0.5,
  management: 0.1,
};

/** Named users by class with the usual share of active ones. */
export function users(named: Partial<Record<UserClass, number>>): Site['users'] {
  return (Object.entries(named) as [UserClass, number][]).map(([each, count]) => ({ class: each, named: count, activeShare: ACTIVE[each] }));
}

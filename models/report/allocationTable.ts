import { allocateToSites } from '../cost/allocateToSites';
import { SITE_WEIGHTS } from '../cost/siteWeights';
import type { Outcome } from '../outcome/outcome';
import type { SiteAllocation } from './report';
import { ALLOCATION_DRIVERS } from './summary';

/** The bill of the recommended design by site, once for every driver, so that the choice can be discussed beside its effect. */
export function allocationTable({ plan, demand, recommendation }: Outcome): readonly SiteAllocation[] {
  return ALLOCATION_DRIVERS.flatMap((driver) => {
    const weights = SITE_WEIGHTS[driver](plan, demand);
    const sites = plan.sites.map(({ id, name }, place) => ({ id, name, weight: weights[place] ?? 0 }));
    return allocateToSites(recommendation.chosen.lines, driver, sites) ?? [];
  });
}

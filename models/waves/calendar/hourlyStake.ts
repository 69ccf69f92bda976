import type { Assumptions } from '../../assumptions/register';
import type { Site } from '../../document/schema/site';
import type { Blackout } from './blackout';

/**
 * What an hour of a cutover in a soft entry puts at stake at a site, in currency: its penalty; where it states none, what an hour
 * without the ERP costs, in full for a shift and in part for anything else.
 * @example 1,000 an hour without the ERP, 25 %: a shift 1,000, a supplier window 250, a soft freeze with a penalty of 400 400
 */
export function hourlyStake(site: Site, assumptions: Assumptions): (blackout: Blackout) => number {
  const softShare = assumptions.value('waves.soft-share');
  return ({ kind, penaltyPerHour }) => penaltyPerHour ?? site.downtimeCostPerHour * (kind === 'shift' ? 1 : softShare);
}

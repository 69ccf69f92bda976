import type { Plan } from '../../../models/document';
import { homeRegion } from '../../../models/document/homeRegion';
import { findRegion } from '../../../models/facts/regions';

/** The regions in which a plan can be placed: home, recovery, allowed ones, and the pairs, to which a design may recover. */
export function regionsToAsk(plan: Plan): readonly string[] {
  const { home, disasterRecovery, allowed } = plan.company.regions;
  const named = [homeRegion(plan), home, ...(disasterRecovery === null ? [] : [disasterRecovery]), ...allowed];
  const paired = named.flatMap((region) => findRegion(region)?.pairedRegion ?? []);
  return [...new Set([...named, ...paired])].sort();
}

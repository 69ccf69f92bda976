import { seasonalFactor } from '../demand/loadFactors';
import type { Integration, Site } from '../document';
import { ALWAYS, type Activity } from './clock';
import type { Ends } from './ends';
import type { Stage } from './stage';

/** The plant whose shifts and season a flow follows; null between clouds and partners. */
export const siteOfFlow = ({ from, to }: Ends): Site | null => (from.kind === 'site' ? from.site : to.kind === 'site' ? to.site : null);

/** Between clouds and partners no shift is known: counted as running all the time. */
export function activityOf(ends: Ends, { clock }: Stage): Activity {
  const site = siteOfFlow(ends);
  return site ? clock.activityOf(site) : ALWAYS;
}

/** Messages of an active hour: plan × growth to the horizon × the plant's highest season. Example: 2,600 × 1.469 × 1.25 = 4,775. */
export function ratePerHour(flow: Integration, ends: Ends, { plan, growth }: Stage): number {
  const site = siteOfFlow(ends);
  return flow.ratePerHour * growth * (site ? seasonalFactor(plan, site.id) : 1);
}

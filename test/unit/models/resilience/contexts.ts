import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Design } from '../../../../models/candidates/design';
import { sizeConnectivity } from '../../../../models/capacity/connectivity';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan } from '../../../../models/document';
import { assessResilience, type Resilience } from '../../../../models/resilience/assessResilience';
import { billContext, designOf, productionOf } from '../billOfMaterials/handMade';

/** Plays a plan against a hand-made design: three F4s_v2 over three zones, 100 GiB of database. */
export function assess(plan: Plan, candidate: Partial<Design['candidate']> = {}, production = productionOf({ tier: candidate.tier ?? 'zone-redundant' })): Resilience {
  const assumptions = assumptionsOf(plan);
  const bare = designOf(candidate, [production]);
  const connectivity = sizeConnectivity(plan, deriveDemand(plan, assumptions), assumptions, billContext(bare).prices);
  return assessResilience(plan, { ...bare, connectivity }, assumptions);
}

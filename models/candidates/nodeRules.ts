import type { Assumptions } from '../assumptions/register';
import type { ComputeRules } from '../capacity/computeFit';
import { nodeExtras } from '../capacity/nodeExtras';
import { planPeriod } from '../capacity/planPeriod';
import { pinnedNumber } from '../document/pinned';
import type { Plan } from '../document/schema/plan';
import type { PriceIndex } from '../prices/indexPrices';
import type { Candidate } from './candidate';
import type { EnvironmentDesign } from './design';
import { TENANCY_POLICIES } from './tenancyPolicy';
import { minimumNodes, TIER_POLICIES } from './tierPolicy';

interface NodeContext {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly prices: PriceIndex;
}

/** What the nodes of an environment must keep to; null where the platform has no nodes. */
export function nodeRules(
  { platform, tenancy }: Pick<Candidate, 'platform' | 'tenancy'>,
  { kind, tier, region }: Pick<EnvironmentDesign, 'kind' | 'tier' | 'region'>,
  { plan, assumptions, prices }: NodeContext,
): ComputeRules | null {
  if (platform === 'container-apps') return null;
  const production = kind === 'production';
  return {
    platform,
    domains: TIER_POLICIES[tier].domains,
    minimumNodes: minimumNodes(platform, tier),
    pooled: TENANCY_POLICIES[tenancy].pooledCompute,
    burstableAllowed: platform === 'vm' && !production,
    pinnedCount: production ? pinnedNumber(plan, 'node-count') : null,
    period: planPeriod(plan),
    extras: nodeExtras(platform, production || kind === 'recovery', prices, region, assumptions),
  };
}

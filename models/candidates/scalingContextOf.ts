import type { ScalingContext } from '../capacity/autoscaling';
import type { Demand } from '../demand/demand';
import type { Candidate } from './candidate';
import type { DesignContext } from './designCandidate';
import type { EnvironmentDesign } from './design';
import { nodeRules } from './nodeRules';
import { TIER_POLICIES } from './tierPolicy';

type Surroundings = Pick<DesignContext, 'plan' | 'assumptions' | 'prices'> & { readonly demand: Demand };

/** One environment of a design as its scaler sees it. */
export function scalingContextOf(candidate: Candidate, environment: EnvironmentDesign, context: Surroundings): ScalingContext {
  const { plan, assumptions, demand } = context;
  const { requirements, web, compute, nodes, tier } = environment;
  const rules = nodeRules(candidate, environment, context);
  return { plan, demand, requirements, web, pods: compute.pods, domains: TIER_POLICIES[tier].domains, platform: candidate.platform, nodes: rules && nodes ? { fit: nodes, rules } : null, assumptions };
}

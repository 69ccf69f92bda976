import type { EnvironmentDesign } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';

/** Nodes on which the pods stand. Of a shared pool a plan pays for a part, but its pods stand on a node of every failure domain. */
export function nodeCount({ nodes, tier }: EnvironmentDesign): number {
  const domains = TIER_POLICIES[tier].domains.count;
  if (nodes === null) return domains;
  return nodes.pooled ? Math.max(domains, Math.ceil(nodes.count)) : nodes.count;
}

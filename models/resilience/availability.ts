import type { Assumptions } from '../assumptions/register';
import type { Design } from '../candidates/design';
import { TIER_POLICIES, type TierPolicy } from '../candidates/tierPolicy';
import { sla, type Sla, type SlaId } from '../facts/slas';
import type { Platform } from '../report/summary';

/** A part of the path from user to data that must work, with its published monthly uptime. */
export interface AvailabilityBlock {
  readonly name: string;
  readonly sla: Sla;
  /** Share 0…1; null where nothing is published. */
  readonly availability: number | null;
}

export interface Composite {
  readonly blocks: readonly AvailabilityBlock[];
  readonly availability: number;
}

/**
 * Contractual availability of production: the product of the published SLAs in series (load balancer, nodes,
 * database, cache, file store); with a recovery region 1 − (1−A)·(1−cover·A), where cover is the share of outages that
 * a second region shortens. It is a model, no contract. Parts without a published SLA are listed and left out.
 * @example 0.9999 · 0.9999 · 0.9999 · 0.9999 · 0.999 = 0.99860
 */
/** AKS node pools in availability sets are retired (2025-09-30); nodes of one zone count as single machines there. */
function computeSla(platform: Platform, policy: TierPolicy): SlaId {
  if (platform === 'container-apps') return 'container-apps';
  return platform === 'aks' && policy.computeSla === 'vm-availability-set' ? 'vm-single-premium' : policy.computeSla;
}

export function compositeAvailability(design: Design, assumptions: Assumptions): Composite {
  const policy = TIER_POLICIES[design.candidate.tier];
  const production = design.environments.find((each) => each.kind === 'production');
  const compute = computeSla(design.candidate.platform, policy);
  const named = [
    { name: 'Load balancer', id: 'load-balancer-standard' },
    { name: 'Compute', id: compute },
    { name: 'PostgreSQL', id: design.candidate.database === 'managed' ? policy.postgresSla : policy.computeSla },
    ...(production?.redis ? [{ name: 'Redis', id: policy.redisSla } as const] : []),
    { name: 'File store', id: 'storage-hot' },
  ] as const;
  const blocks = named.map(({ name, id }) => {
    const published = sla(id);
    return { name, sla: published, availability: published.percent === null ? null : published.percent / 100 };
  });
  const series = blocks.reduce((product, block) => product * (block.availability ?? 1), 1);
  const cover = assumptions.value('objective.cutover-coverage');
  return { blocks, availability: policy.recoveryRegion ? 1 - (1 - series) * (1 - cover * series) : series };
}

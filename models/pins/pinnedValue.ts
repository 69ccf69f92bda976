import type { EnvironmentDesign } from '../candidates/design';
import type { Plan } from '../document/schema/plan';
import type { Pin } from '../document/schema/planning';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { tenancyOfWorkloads } from '../recommendation/tenancyOfWorkload';

interface Place {
  readonly plan: Plan;
  readonly chosen: Evaluation;
  readonly production: EnvironmentDesign | undefined;
  readonly itemId: string | undefined;
}

/** Where the design holds what a pin of each target fixes; null where the design has no such thing. */
const READERS: Readonly<Record<Pin['target'], (place: Place) => Pin['value'] | null>> = {
  tenancy: ({ chosen }) => chosen.candidate.tenancy,
  'workload-tenancy': ({ plan, chosen, itemId }) => tenancyOfWorkloads(plan, chosen.candidate.tenancy).find((each) => each.id === itemId)?.tenancy ?? null,
  'environment-tenancy': ({ chosen, itemId }) => chosen.design.environments.find((each) => each.id === itemId)?.tenancy ?? null,
  tier: ({ chosen }) => chosen.candidate.tier,
  platform: ({ chosen }) => chosen.candidate.platform,
  database: ({ chosen }) => chosen.candidate.database,
  region: ({ chosen }) => chosen.candidate.region,
  'web-workers': ({ production }) => production?.web.workers ?? null,
  'job-workers': ({ production }) => production?.requirements.jobs.workers ?? null,
  'node-sku': ({ production }) => production?.nodes?.size.armSku ?? null,
  'node-count': ({ production }) => production?.nodes?.count ?? null,
  'postgres-sku': ({ production }) => production?.postgres?.sku.sku ?? null,
  'postgres-storage': ({ production }) => production?.postgres?.storage.sizeGiB ?? production?.databaseServers?.diskGiB ?? null,
  'redis-sku': ({ production }) => production?.redis?.sku.sku ?? null,
  'gateway-sku': ({ chosen }) => chosen.design.connectivity.gateway?.sku ?? null,
  commitment: ({ chosen }) => chosen.commitment.policy,
  'site-link': ({ chosen, itemId }) => chosen.design.connectivity.sites.find((site) => site.siteId === itemId)?.link.kind ?? null,
};

/** What the design has at the place that a pin fixes: the pin's own value where it took effect. */
export function pinnedValue(plan: Plan, chosen: Evaluation, { target, itemId }: Pick<Pin, 'target' | 'itemId'>): Pin['value'] | null {
  return READERS[target]({ plan, chosen, itemId, production: chosen.design.environments.find((each) => each.kind === 'production') });
}

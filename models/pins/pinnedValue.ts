import type { EnvironmentDesign } from '../candidates/design';
import type { Pin } from '../document/schema/planning';
import type { Evaluation } from '../evaluation/evaluateCandidate';

type Reader = (chosen: Evaluation, production: EnvironmentDesign | undefined) => Pin['value'] | null;

/** Where the design holds what a pin of each target fixes; null where the design has no such thing. */
const READERS: Readonly<Record<Pin['target'], Reader>> = {
  tenancy: ({ candidate }) => candidate.tenancy,
  tier: ({ candidate }) => candidate.tier,
  platform: ({ candidate }) => candidate.platform,
  database: ({ candidate }) => candidate.database,
  region: ({ candidate }) => candidate.region,
  'web-workers': (_, production) => production?.web.workers ?? null,
  'node-sku': (_, production) => production?.nodes?.size.armSku ?? null,
  'postgres-sku': (_, production) => production?.postgres?.sku.sku ?? null,
};

/** What the design has at the place that a pin fixes: the pin's own value where it took effect. */
export function pinnedValue(chosen: Evaluation, pin: Pin): Pin['value'] | null {
  return READERS[pin.target](chosen, chosen.design.environments.find((each) => each.kind === 'production'));
}

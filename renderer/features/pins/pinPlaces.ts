import { PIN_TARGETS } from '../../../models/candidates/pinTargets';
import type { Pin } from '../../../models/document';
import type { Report } from '../../../models/report/report';

type Target = Pin['target'];

/** One thing that can be pinned: a decision or size of the plan, or of one of its sites or workloads. */
export interface PinPlace {
  readonly target: Target;
  readonly itemId?: string;
  /** As the screen names it: with the item, where there is one. */
  readonly label: string;
}

const TARGETS = Object.keys(PIN_TARGETS) as Target[];

/** What a pin can fix of the figure that the screen shows. Example: `capacity.nodes` → size and number. */
export const placesOfFigure = (figureId: string): readonly PinPlace[] =>
  TARGETS.filter((target) => PIN_TARGETS[target].figureId === figureId).map((target) => ({ target, label: PIN_TARGETS[target].label }));

export const placeOfItem = (target: Target, itemId: string, itemName: string): PinPlace => ({ target, itemId, label: `${PIN_TARGETS[target].label}: ${itemName}` });

export const isAt = (pin: Pick<Pin, 'target' | 'itemId'>, { target, itemId }: PinPlace): boolean => pin.target === target && pin.itemId === itemId;

type Current = (report: Report, itemId: string | undefined) => Pin['value'] | null | undefined;

/** What the answer has at a place now: the value that a new pin starts from. */
const CURRENT: Readonly<Record<Target, Current>> = {
  tenancy: ({ summary }) => summary.recommendation.tenancy,
  'workload-tenancy': ({ summary }, itemId) => summary.workloads.find((each) => each.id === itemId)?.tenancy,
  'environment-tenancy': ({ summary }, itemId) => summary.environments.find((each) => each.id === itemId)?.tenancy,
  tier: ({ summary }) => summary.recommendation.tier,
  platform: ({ summary }) => summary.recommendation.platform,
  database: ({ summary }) => summary.recommendation.database,
  region: ({ summary }) => summary.recommendation.region,
  'web-workers': ({ summary }) => summary.capacity.webWorkers,
  'job-workers': ({ summary }) => summary.capacity.jobWorkers,
  'node-sku': ({ summary }) => summary.capacity.nodes[0]?.sku,
  'node-count': ({ summary }) => Math.ceil(summary.capacity.nodes[0]?.count ?? 1),
  'postgres-sku': ({ summary }) => summary.capacity.postgres.sku,
  'postgres-storage': ({ summary }) => summary.capacity.postgres.storageGiB,
  'redis-sku': ({ summary }) => summary.capacity.redis?.sku,
  'gateway-sku': () => null,
  commitment: ({ summary }) => summary.commitment.policy,
  'site-link': ({ lines }, itemId) => lines.find((line) => line.siteId === itemId)?.link,
};

export const currentValue = (report: Report, { target, itemId }: PinPlace): Pin['value'] | null => CURRENT[target](report, itemId) ?? null;

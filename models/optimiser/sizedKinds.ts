import { logAnalytics } from '../resources/log-analytics';
import { RESOURCE_KINDS } from '../resources/registry';
import type { ResourceKind } from '../resources/resourceKind';

/** Kinds whose meters follow the sizes of nodes and databases; every other line of a candidate is the same whatever sizes it takes. */
export const SIZED_KINDS: readonly ResourceKind[] = RESOURCE_KINDS.filter(({ followsSizes }) => followsSizes);

/** Of these the price of one environment's units depends on the other environments: the free allowance is one for all. */
export const KINDS_WITH_SHARED_TIERS: readonly ResourceKind[] = [logAnalytics];

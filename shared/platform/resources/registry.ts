import { flexibleServer } from './flexibleServer/flexibleServer';
import { managedCluster } from './managedCluster/managedCluster';
import { redisEnterprise } from './redisEnterprise/redisEnterprise';
import type { ResourceKind } from './resourceKind';

/** Every kind of resource in the order in which a stack is built: data services before the cluster that uses them. */
export const RESOURCE_KINDS: readonly ResourceKind[] = [flexibleServer, redisEnterprise, managedCluster];

import { flexibleServer } from './flexibleServer';
import { managedCluster } from './managedCluster';
import { redisEnterprise } from './redisEnterprise';
import type { TfvarsModule } from './tfvarsModule';

/** Every variables file in the order in which a stack is built: data services before the cluster that uses them. */
export const TFVARS_MODULES: readonly TfvarsModule[] = [flexibleServer, redisEnterprise, managedCluster];

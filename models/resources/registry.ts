import { aksCluster } from './aks-cluster';
import { alertRules } from './alert-rules';
import { backupVault } from './backup-vault';
import { containerApps } from './container-apps';
import { containerRegistry } from './container-registry';
import { defender } from './defender';
import { defenderServices } from './defender-services';
import { expressRoute } from './expressroute';
import { firewall } from './firewall';
import { internetEgress } from './internet-egress';
import { keyVault } from './key-vault';
import { loadBalancer } from './load-balancer';
import { logAnalytics } from './log-analytics';
import { managedRedis } from './managed-redis';
import { natGateway } from './nat-gateway';
import { objectStorage } from './object-storage';
import { postgresFlexibleServer } from './postgres-flexible-server';
import { postgresServers } from './postgres-servers';
import { privateEndpoints } from './private-endpoints';
import { publicIp } from './public-ip';
import { regionReplication } from './region-replication';
import type { ResourceKind } from './resourceKind';
import { supportPlan } from './support-plan';
import { virtualMachineNodes } from './virtual-machine-nodes';
import { vpnGateway } from './vpn-gateway';
import { webApplicationFirewall } from './web-application-firewall';

/** Every kind of resource, in the order of the bill. A new kind is one folder and one line here. */
export const RESOURCE_KINDS: readonly ResourceKind[] = [
  aksCluster,
  virtualMachineNodes,
  containerApps,
  containerRegistry,
  postgresFlexibleServer,
  postgresServers,
  managedRedis,
  objectStorage,
  backupVault,
  loadBalancer,
  publicIp,
  natGateway,
  webApplicationFirewall,
  vpnGateway,
  expressRoute,
  internetEgress,
  regionReplication,
  firewall,
  privateEndpoints,
  keyVault,
  defender,
  defenderServices,
  logAnalytics,
  alertRules,
  supportPlan,
];

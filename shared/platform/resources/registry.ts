import { flexibleServer } from './flexibleServer/flexibleServer';
import { connection } from './gateway/connection';
import { expressRouteCircuit } from './gateway/expressRouteCircuit';
import { localNetworkGateway } from './gateway/localNetworkGateway';
import { virtualNetworkGateway } from './gateway/virtualNetworkGateway';
import { managedCluster } from './managedCluster/managedCluster';
import { natGateway } from './network/natGateway';
import { networkSecurityGroup } from './network/networkSecurityGroup';
import { privateDnsZone } from './network/privateDnsZone';
import { virtualNetwork } from './network/virtualNetwork';
import { redisEnterprise } from './redisEnterprise/redisEnterprise';
import type { ResourceKind } from './resourceKind';
import { containerRegistry } from './services/containerRegistry';
import { keyVault } from './services/keyVault';
import { managedIdentity } from './services/managedIdentity';
import { storageAccount } from './services/storageAccount';

/** Every kind of resource in the order in which a stack is built: the hub, the network, who and where secrets are, data services, and the cluster that uses them all. */
export const RESOURCE_KINDS: readonly ResourceKind[] = [
  virtualNetworkGateway,
  localNetworkGateway,
  connection,
  expressRouteCircuit,
  networkSecurityGroup,
  natGateway,
  virtualNetwork,
  privateDnsZone,
  managedIdentity,
  keyVault,
  containerRegistry,
  storageAccount,
  flexibleServer,
  redisEnterprise,
  managedCluster,
];

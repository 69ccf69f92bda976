import { DNS_RESOURCE_GROUP, MANAGEMENT_RESOURCE_GROUP, UNKNOWN_ID } from '../placeholders/placeholderValues';
import { type NameScope, azureName } from './azureName';
import { NAME_RULES } from './nameRules';

/** Resource ids are made of subscription, resource group and name, so all but the subscription is known before anything exists. */
export function resourceGroupId(group: string): string {
  return `/subscriptions/${UNKNOWN_ID}/resourceGroups/${group}`;
}

function resourceId(group: string, type: string, name: string): string {
  return `${resourceGroupId(group)}/providers/${type}/${name}`;
}

export function resourceGroupName(scope: NameScope): string {
  return azureName(NAME_RULES.resourceGroup, scope);
}

/** Subnets are named after what lives in them: `snet-nodes`. */
export function subnetId(scope: NameScope, purpose: 'nodes' | 'private-endpoints'): string {
  const network = azureName(NAME_RULES.virtualNetwork, scope);
  return `${resourceId(resourceGroupName(scope), 'Microsoft.Network/virtualNetworks', network)}/subnets/snet-${purpose}`;
}

export function privateDnsZoneId(zone: string): string {
  return resourceId(DNS_RESOURCE_GROUP, 'Microsoft.Network/privateDnsZones', zone);
}

export function logWorkspaceId(): string {
  return resourceId(MANAGEMENT_RESOURCE_GROUP, 'Microsoft.OperationalInsights/workspaces', 'log-management-001');
}

export function clusterIdentityId(scope: NameScope): string {
  const name = azureName(NAME_RULES.identity, scope);
  return resourceId(resourceGroupName(scope), 'Microsoft.ManagedIdentity/userAssignedIdentities', name);
}

export function postgresServerId(scope: NameScope): string {
  const name = azureName(NAME_RULES.postgres, scope);
  return resourceId(resourceGroupName(scope), 'Microsoft.DBforPostgreSQL/flexibleServers', name);
}

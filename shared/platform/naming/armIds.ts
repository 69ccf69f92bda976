import { DNS_RESOURCE_GROUP, MANAGEMENT_RESOURCE_GROUP, UNKNOWN_ID } from '../placeholders/placeholderValues';
import { type NameScope, azureName } from './azureName';
import { NAME_RULES } from './nameRules';
import { regionShort } from './regionShort';

/** Resource ids are made of subscription, resource group and name, so all but the subscription is known before anything exists. */
export function resourceGroupId(group: string): string {
  return `/subscriptions/${UNKNOWN_ID}/resourceGroups/${group}`;
}

export type SubnetPurpose = 'nodes' | 'private-endpoints';

function resourceId(group: string, type: string, name: string): string {
  return `${resourceGroupId(group)}/providers/${type}/${name}`;
}

export function resourceGroupName(scope: NameScope): string {
  return azureName(NAME_RULES.resourceGroup, scope);
}

export const virtualNetworkId = (scope: NameScope): string => resourceId(resourceGroupName(scope), 'Microsoft.Network/virtualNetworks', azureName(NAME_RULES.virtualNetwork, scope));

/** What guards a subnet, named after it. */
export function securityGroupName(purpose: SubnetPurpose, scope: NameScope): string {
  return azureName({ ...NAME_RULES.networkSecurityGroup, abbreviation: `${NAME_RULES.networkSecurityGroup.abbreviation}-${purpose}` }, scope);
}

export const securityGroupId = (purpose: SubnetPurpose, scope: NameScope): string => resourceId(resourceGroupName(scope), 'Microsoft.Network/networkSecurityGroups', securityGroupName(purpose, scope));

export const natGatewayId = (scope: NameScope): string => resourceId(resourceGroupName(scope), 'Microsoft.Network/natGateways', azureName(NAME_RULES.natGateway, scope));

/** The hub belongs to another team; its group and name are proposals. */
export const hubNetworkId = (region: string): string => resourceId(hubGroupName(region), 'Microsoft.Network/virtualNetworks', `vnet-hub-${regionShort(region)}-001`);

export const hubGroupName = (region: string): string => `rg-connectivity-${regionShort(region)}-001`;

export const hubResourceId = (region: string, type: string, name: string): string => resourceId(hubGroupName(region), type, name);

/** Subnets are named after what lives in them: `snet-nodes`. */
export function subnetId(scope: NameScope, purpose: SubnetPurpose): string {
  return `${virtualNetworkId(scope)}/subnets/snet-${purpose}`;
}

/** Each network has zones of its own, because one name has to lead to another endpoint in each; zones of one name need groups of their own. */
export const dnsGroupName = ({ environment }: NameScope): string => `${DNS_RESOURCE_GROUP}-${environment}`;

export function privateDnsZoneId(zone: string, scope: NameScope): string {
  return resourceId(dnsGroupName(scope), 'Microsoft.Network/privateDnsZones', zone);
}

export function logWorkspaceId(): string {
  return resourceId(MANAGEMENT_RESOURCE_GROUP, 'Microsoft.OperationalInsights/workspaces', 'log-management-001');
}

/** An identity is named after who uses it: `id-cluster-…`. */
export function identityName(user: 'cluster' | 'odoo' | 'database', scope: NameScope): string {
  return azureName({ ...NAME_RULES.identity, abbreviation: `${NAME_RULES.identity.abbreviation}-${user}` }, scope);
}

export function clusterIdentityId(scope: NameScope): string {
  const name = identityName('cluster', scope);
  return resourceId(resourceGroupName(scope), 'Microsoft.ManagedIdentity/userAssignedIdentities', name);
}

export function postgresServerId(scope: NameScope): string {
  const name = azureName(NAME_RULES.postgres, scope);
  return resourceId(resourceGroupName(scope), 'Microsoft.DBforPostgreSQL/flexibleServers', name);
}

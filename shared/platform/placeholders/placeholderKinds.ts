import { REPLACE_ME, UNKNOWN_GATEWAY, UNKNOWN_HOST, UNKNOWN_ID, UNKNOWN_REPOSITORY, UNKNOWN_SHARED } from './placeholderValues';

/** One kind of value that only somebody else knows. */
export interface PlaceholderKind {
  readonly meaning: string;
  readonly owner: string;
  readonly example: string;
  /** Whether the value at the JSON path is of this kind. */
  matches(path: string, value: string): boolean;
}

const SHARED_OWNER = 'owner of the shared platform';
const SUBSCRIPTION_ID = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx';
const inId = (part: string) => (_path: string, value: string) => value.includes(UNKNOWN_ID) && value.includes(part);
const underKey = (key: RegExp) => (path: string, value: string) => value === UNKNOWN_ID && key.test(path);

/** The first kind that matches describes the placeholder; the last two catch what is left. */
export const PLACEHOLDER_KINDS: readonly PlaceholderKind[] = [
  {
    meaning: 'Private DNS zone: subscription and resource group that hold it; check the zone name too',
    owner: 'connectivity team',
    example: `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/<group>/providers/Microsoft.Network/privateDnsZones/<zone>`,
    matches: inId('/privateDnsZones/'),
  },
  {
    meaning: 'Subnet of the landing zone: subscription, resource group, network and subnet',
    owner: 'connectivity team',
    example: `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/<group>/providers/Microsoft.Network/virtualNetworks/<network>/subnets/<subnet>`,
    matches: inId('/subnets/'),
  },
  {
    meaning: 'Log Analytics workspace that takes the logs',
    owner: 'platform management team',
    example: `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/<group>/providers/Microsoft.OperationalInsights/workspaces/<workspace>`,
    matches: inId('/workspaces/'),
  },
  {
    meaning: 'Managed identity of the cluster; it needs Network Contributor on the node subnet',
    owner: 'ERP platform team',
    example: `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/<group>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identity>`,
    matches: inId('/userAssignedIdentities/'),
  },
  {
    meaning: 'Production database server that the replica follows: subscription of the landing zone',
    owner: 'ERP platform team',
    example: `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/<group>/providers/Microsoft.DBforPostgreSQL/flexibleServers/<server>`,
    matches: inId('/flexibleServers/'),
  },
  {
    meaning: 'Hub network or gateway: subscription, resource group and name',
    owner: 'connectivity team',
    example: `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/<group>/providers/Microsoft.Network/virtualNetworks/<hub>`,
    matches: inId('rg-connectivity'),
  },
  {
    meaning: 'Subscription of the landing zone',
    owner: 'ERP platform team',
    example: `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/<group>`,
    matches: inId('/subscriptions/'),
  },
  { meaning: 'Entra tenant', owner: 'identity team', example: SUBSCRIPTION_ID, matches: underKey(/tenant[-_]?id$/i) },
  { meaning: 'Object id of the group that administers the cluster', owner: 'identity team', example: SUBSCRIPTION_ID, matches: underKey(/admin_group_object_ids/) },
  {
    meaning: 'Client id of this environment’s identity; where the name beside it says tenant, the tenant',
    owner: 'identity team',
    example: SUBSCRIPTION_ID,
    matches: underKey(/extraEnv\[\d+\][.]value$|client-id$/),
  },
  {
    meaning: 'Object id of the group or identity that this entry is for',
    owner: 'identity team',
    example: SUBSCRIPTION_ID,
    matches: (_path, value) => value.includes(UNKNOWN_ID),
  },
  {
    meaning: 'Image of Odoo in your registry, with the modules of `server_wide_modules`',
    owner: 'ERP platform team',
    example: '19.0-20261123.1',
    matches: (_path, value) => value.includes(`${REPLACE_ME}-image`),
  },
  {
    meaning: 'Address range in which the private endpoints of database, cache and vault stand',
    owner: SHARED_OWNER,
    example: '10.16.15.0/24',
    matches: (_path, value) => value.includes(UNKNOWN_SHARED.dataRange),
  },
  {
    meaning: 'Namespace on the shared cluster: this environment’s own, or the one of ingress or operator',
    owner: SHARED_OWNER,
    example: 'erp-company-prod',
    matches: (_path, value) => [UNKNOWN_SHARED.namespace, UNKNOWN_SHARED.ingressNamespace, UNKNOWN_SHARED.operatorNamespace].some((name) => value.includes(name)),
  },
  {
    meaning: 'Vault, registry, account, server or node pool of the shared platform that this tenant may use',
    owner: SHARED_OWNER,
    example: 'kv-erp-shared-prod-weu',
    matches: (_path, value) => [UNKNOWN_SHARED.vault, UNKNOWN_SHARED.registry, UNKNOWN_SHARED.account, UNKNOWN_SHARED.server, UNKNOWN_SHARED.databasePool].some((name) => value.includes(name)),
  },
  {
    meaning: 'Range of addresses of the plant: a proposal until the plant says what it really uses; then see that nothing overlaps',
    owner: 'connectivity team',
    example: '10.128.0.0/20',
    matches: (path) => /^(?:parameters[.])?(?:local_network_gateways[.].+[.]address_space\[|localNetworkAddressSpace[.].*addressPrefixes\[)/.test(path),
  },
  {
    meaning: 'Address of the plant’s own gateway as the internet sees it',
    owner: 'connectivity team',
    example: '203.0.113.10',
    matches: (_path, value) => value.startsWith(UNKNOWN_GATEWAY),
  },
  {
    meaning: 'Provider of the line and where it meets Azure',
    owner: 'connectivity team',
    example: 'Equinix, Amsterdam',
    matches: (path, value) => value.includes(REPLACE_ME) && /provider|peering_?location/i.test(path),
  },
  {
    meaning: 'Host name under which people and plants reach the ERP',
    owner: 'ERP platform team',
    example: 'erp.company.example',
    matches: (_path, value) => value.includes(UNKNOWN_HOST),
  },
  {
    meaning: 'Git repository that holds this folder',
    owner: 'ERP platform team',
    example: 'https://dev.azure.com/company/erp/_git/gitops',
    matches: (_path, value) => value.includes(UNKNOWN_REPOSITORY),
  },
  {
    meaning: 'Name or tag value of the customer',
    owner: 'ERP platform team',
    example: 'grp-erp-dba',
    matches: (_path, value) => value.includes(REPLACE_ME),
  },
];

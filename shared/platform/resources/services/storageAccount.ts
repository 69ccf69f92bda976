import type { JsonObject } from '../../json';
import { resourceGroupId, resourceGroupName } from '../../naming/armIds';
import { compactName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { tags } from '../../tags';
import { bicepModule } from '../parts/bicepModule';
import { DNS_ZONES } from '../parts/dnsZones';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { bicepEndpoints, privateEndpoint, terraformEndpoints, type PrivateEndpoint } from '../parts/privateEndpoint';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';
import { readsStore } from './readers';

interface StorageSettings {
  readonly name: string;
  readonly location: string;
  readonly parentId: string;
  readonly skuName: string;
  /** One in each network whose Odoo keeps its attachments here. */
  readonly endpoints: readonly PrivateEndpoint[];
  readonly containers: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

export const ATTACHMENTS_CONTAINER = 'odoo-attachments';
export const BACKUPS_CONTAINER = 'database-backups';

/** Days in which something deleted by mistake comes back. */
const RECOVERABLE_DAYS = 14;

/** Attachments of Odoo as objects, so that no share with keys is needed; where the team runs PostgreSQL, its archive too. */
export const storageAccount = resourceKind<StorageSettings>({
  id: 'storageaccount',
  purpose: 'Storage account',
  owner: 'workload',
  terraform: terraformModule('res-storage-storageaccount', '0.9.0'),
  bicep: bicepModule('storage/storage-account', '0.33.0'),
  describe: ({ plan, environment, siblings }: ResourceInput): readonly Described<StorageSettings>[] => {
    const { scope, storage, cluster, databaseServers } = environment;
    if (storage === null || cluster === null) return [];
    const settings = {
      name: compactName(NAME_RULES.storageAccount, scope),
      location: scope.region,
      parentId: resourceGroupId(resourceGroupName(scope)),
      skuName: `Standard_${storage}`,
      endpoints: siblings.filter((reader) => readsStore(reader, environment)).map((reader) => ({ ...privateEndpoint(reader.scope, NAME_RULES.storageAccount, DNS_ZONES.blob.domain), service: 'blob' })),
      containers: [ATTACHMENTS_CONTAINER, ...(databaseServers === null ? [] : [BACKUPS_CONTAINER])],
      tags: tags(plan, environment),
    };
    return [{ suffix: 'attachments', settings }];
  },
  toTerraform: (account): JsonObject => ({
    name: account.name,
    location: account.location,
    parent_id: account.parentId,
    account_kind: 'StorageV2',
    account_sku_name: account.skuName,
    access_tier: 'Hot',
    shared_access_key_enabled: false,
    default_to_oauth_authentication: true,
    public_network_access_enabled: false,
    network_rules: { bypass: ['None'], default_action: 'Deny', ip_rules: [], virtual_network_subnet_ids: [] },
    allow_nested_items_to_be_public: false,
    cross_tenant_replication_enabled: false,
    https_traffic_only_enabled: true,
    infrastructure_encryption_enabled: true,
    local_user_enabled: false,
    sftp_enabled: false,
    min_tls_version: 'TLS1_2',
    blob_properties: { versioning_enabled: true, delete_retention_policy: { enabled: true, days: RECOVERABLE_DAYS }, container_delete_retention_policy: { enabled: true, days: RECOVERABLE_DAYS } },
    containers: Object.fromEntries(account.containers.map((name) => [name, { name, public_access: 'None' }])),
    private_endpoints: terraformEndpoints(...account.endpoints),
    enable_telemetry: NO_TELEMETRY,
    tags: account.tags,
  }),
  toBicep: (account): JsonObject => ({
    name: account.name,
    location: account.location,
    kind: 'StorageV2',
    skuName: account.skuName,
    accessTier: 'Hot',
    allowSharedKeyAccess: false,
    defaultToOAuthAuthentication: true,
    publicNetworkAccess: 'Disabled',
    networkAcls: { bypass: 'None', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] },
    allowBlobPublicAccess: false,
    allowCrossTenantReplication: false,
    supportsHttpsTrafficOnly: true,
    requireInfrastructureEncryption: true,
    isLocalUserEnabled: false,
    enableSftp: false,
    minimumTlsVersion: 'TLS1_2',
    blobServices: {
      isVersioningEnabled: true,
      deleteRetentionPolicyEnabled: true,
      deleteRetentionPolicyDays: RECOVERABLE_DAYS,
      containerDeleteRetentionPolicyEnabled: true,
      containerDeleteRetentionPolicyDays: RECOVERABLE_DAYS,
      containers: account.containers.map((name) => ({ name, publicAccess: 'None' })),
    },
    privateEndpoints: bicepEndpoints(...account.endpoints),
    enableTelemetry: NO_TELEMETRY,
    tags: account.tags,
  }),
});

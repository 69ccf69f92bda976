import type { JsonObject } from '../../json';
import { resourceGroupName } from '../../naming/armIds';
import { azureName, shortened } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { UNKNOWN_ID } from '../../placeholders/placeholderValues';
import { tags } from '../../tags';
import { ownsAnything } from '../ownsAnything';
import { bicepModule } from '../parts/bicepModule';
import { bicepDiagnostics, terraformDiagnostics } from '../parts/diagnostics';
import { DNS_ZONES } from '../parts/dnsZones';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { bicepEndpoints, privateEndpoint, terraformEndpoints, type PrivateEndpoint } from '../parts/privateEndpoint';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';

interface VaultSettings {
  readonly name: string;
  readonly location: string;
  readonly resourceGroup: string;
  readonly tenantId: string;
  readonly endpoint: PrivateEndpoint;
  readonly tags: Readonly<Record<string, string>>;
}

/** As long as Azure keeps a deleted vault at most. */
const KEPT_DAYS = 90;
const SKU = 'standard';

/** Where the environment's secrets are kept; none of them is written here, only the vault is. */
export const keyVault = resourceKind<VaultSettings>({
  id: 'keyvault',
  purpose: 'Key vault',
  owner: 'workload',
  terraform: terraformModule('res-keyvault-vault', '0.11.0'),
  bicep: bicepModule('key-vault/vault', '0.14.0'),
  describe: ({ plan, environment }: ResourceInput): readonly Described<VaultSettings>[] => {
    const { scope } = environment;
    if (!ownsAnything(environment)) return [];
    const settings = {
      name: azureName(NAME_RULES.keyVault, shortened(scope)),
      location: scope.region,
      resourceGroup: resourceGroupName(scope),
      tenantId: UNKNOWN_ID,
      endpoint: privateEndpoint(scope, NAME_RULES.keyVault, DNS_ZONES.vault.domain),
      tags: tags(plan, environment),
    };
    return [{ suffix: '', settings }];
  },
  toTerraform: (vault): JsonObject => ({
    name: vault.name,
    location: vault.location,
    resource_group_name: vault.resourceGroup,
    tenant_id: vault.tenantId,
    sku_name: SKU,
    purge_protection_enabled: true,
    soft_delete_retention_days: KEPT_DAYS,
    public_network_access_enabled: false,
    network_acls: { bypass: 'None', default_action: 'Deny', ip_rules: [], virtual_network_subnet_ids: [] },
    legacy_access_policies_enabled: false,
    enabled_for_deployment: false,
    enabled_for_disk_encryption: false,
    enabled_for_template_deployment: false,
    private_endpoints: terraformEndpoints(vault.endpoint),
    diagnostic_settings: terraformDiagnostics(),
    enable_telemetry: NO_TELEMETRY,
    tags: vault.tags,
  }),
  toBicep: (vault): JsonObject => ({
    name: vault.name,
    location: vault.location,
    sku: SKU,
    enablePurgeProtection: true,
    enableSoftDelete: true,
    softDeleteRetentionInDays: KEPT_DAYS,
    publicNetworkAccess: 'Disabled',
    networkAcls: { bypass: 'None', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] },
    enableRbacAuthorization: true,
    enableVaultForDeployment: false,
    enableVaultForDiskEncryption: false,
    enableVaultForTemplateDeployment: false,
    privateEndpoints: bicepEndpoints(vault.endpoint),
    diagnosticSettings: bicepDiagnostics(),
    enableTelemetry: NO_TELEMETRY,
    tags: vault.tags,
  }),
});

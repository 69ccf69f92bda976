import type { JsonObject } from '../../json';
import { resourceGroupName } from '../../naming/armIds';
import { compactName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { tags } from '../../tags';
import { bicepModule } from '../parts/bicepModule';
import { bicepDiagnostics, terraformDiagnostics } from '../parts/diagnostics';
import { DNS_ZONES } from '../parts/dnsZones';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { bicepEndpoints, privateEndpoint, terraformEndpoints, type PrivateEndpoint } from '../parts/privateEndpoint';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';
import { readsRegistry } from './readers';

interface RegistrySettings {
  readonly name: string;
  readonly location: string;
  readonly resourceGroup: string;
  readonly sku: 'Basic' | 'Standard' | 'Premium';
  readonly zones: boolean;
  readonly replicas: readonly string[];
  /** One in each network whose cluster pulls from here. */
  readonly endpoints: readonly PrivateEndpoint[];
  readonly tags: Readonly<Record<string, string>>;
}

const UNTAGGED_DAYS = 15;

/** The images of all environments; only Premium has private endpoints, zones and replicas. */
export const containerRegistry = resourceKind<RegistrySettings>({
  id: 'containerregistry',
  purpose: 'Container registry',
  owner: 'workload',
  terraform: terraformModule('res-containerregistry-registry', '0.8.0'),
  bicep: bicepModule('container-registry/registry', '0.12.1'),
  describe: ({ plan, report, environment, siblings }: ResourceInput): readonly Described<RegistrySettings>[] => {
    const { scope, registry, cluster } = environment;
    if (registry === null || cluster === null) return [];
    const { drRegion } = report.summary.recommendation;
    const settings = {
      name: compactName(NAME_RULES.containerRegistry, scope),
      location: scope.region,
      resourceGroup: resourceGroupName(scope),
      sku: registry,
      zones: cluster.pools.some(({ zones }) => zones.length > 0),
      replicas: drRegion === null ? [] : [drRegion],
      endpoints: siblings.filter((reader) => readsRegistry(reader, environment)).map((reader) => privateEndpoint(reader.scope, NAME_RULES.containerRegistry, DNS_ZONES.registry.domain)),
      tags: tags(plan, environment),
    };
    return [{ suffix: '', settings }];
  },
  toTerraform: (registry): JsonObject => ({
    name: registry.name,
    location: registry.location,
    resource_group_name: registry.resourceGroup,
    sku: registry.sku,
    zone_redundancy_enabled: registry.zones,
    admin_enabled: false,
    anonymous_pull_enabled: false,
    export_policy_enabled: false,
    public_network_access_enabled: false,
    network_rule_bypass_option: 'None',
    retention_policy_in_days: UNTAGGED_DAYS,
    georeplications: registry.replicas.map((location) => ({ location, regional_endpoint_enabled: true, zone_redundancy_enabled: false })),
    private_endpoints: terraformEndpoints(...registry.endpoints),
    diagnostic_settings: terraformDiagnostics(),
    enable_telemetry: NO_TELEMETRY,
    tags: registry.tags,
  }),
  toBicep: (registry): JsonObject => ({
    name: registry.name,
    location: registry.location,
    acrSku: registry.sku,
    zoneRedundancy: registry.zones ? 'Enabled' : 'Disabled',
    acrAdminUserEnabled: false,
    exportPolicyStatus: 'disabled',
    publicNetworkAccess: 'Disabled',
    networkRuleBypassOptions: 'None',
    retentionPolicyStatus: 'enabled',
    retentionPolicyDays: UNTAGGED_DAYS,
    replications: registry.replicas.map((location) => ({ name: location, location, regionEndpointEnabled: true, zoneRedundancy: 'Disabled' })),
    privateEndpoints: bicepEndpoints(...registry.endpoints),
    diagnosticSettings: bicepDiagnostics(),
    enableTelemetry: NO_TELEMETRY,
    tags: registry.tags,
  }),
});

import type { JsonObject } from '../../json';
import { dnsGroupName, resourceGroupId, virtualNetworkId } from '../../naming/armIds';
import type { EnvironmentSizing } from '../../sizing/environmentSizing';
import { tags } from '../../tags';
import { ownsAnything } from '../ownsAnything';
import { bicepModule } from '../parts/bicepModule';
import { DNS_ZONES } from '../parts/dnsZones';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';
import { readsRegistry, readsStore } from '../services/readers';

interface ZoneSettings {
  readonly domain: string;
  readonly parentId: string;
  readonly networkName: string;
  readonly networkId: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** Zones in which the private endpoints of one network get their names. A network can be linked to one zone of a name only. */
export const privateDnsZone = resourceKind<ZoneSettings>({
  id: 'privatednszone',
  purpose: 'Private DNS zone',
  owner: 'platform',
  terraform: terraformModule('res-network-privatednszone', '0.5.0'),
  bicep: bicepModule('network/private-dns-zone', '0.8.1'),
  describe,
  toTerraform: ({ domain, parentId, networkName, networkId, tags: own }): JsonObject => ({
    domain_name: domain,
    parent_id: parentId,
    virtual_network_links: { [networkName]: { name: networkName, virtual_network_id: networkId, registration_enabled: false } },
    enable_telemetry: NO_TELEMETRY,
    tags: own,
  }),
  toBicep: ({ domain, networkName, networkId, tags: own }): JsonObject => ({
    name: domain,
    virtualNetworkLinks: [{ name: networkName, virtualNetworkResourceId: networkId, registrationEnabled: false }],
    enableTelemetry: NO_TELEMETRY,
    tags: own,
  }),
});

function describe({ plan, environment, siblings }: ResourceInput): readonly Described<ZoneSettings>[] {
  if (!ownsAnything(environment)) return [];
  const { scope } = environment;
  return ZONES.filter(({ wanted }) => wanted(environment, siblings)).map(({ zone: { short, domain } }) => ({
    suffix: short,
    settings: { domain, parentId: resourceGroupId(dnsGroupName(scope)), networkName: `link-${scope.environment}`, networkId: virtualNetworkId(scope), tags: tags(plan, environment) },
  }));
}

/** Each zone and who needs it; every environment has a vault. */
const ZONES: readonly { readonly zone: (typeof DNS_ZONES)[keyof typeof DNS_ZONES]; wanted(environment: EnvironmentSizing, siblings: readonly EnvironmentSizing[]): boolean }[] = [
  { zone: DNS_ZONES.postgres, wanted: ({ postgres }) => postgres !== null },
  { zone: DNS_ZONES.redis, wanted: ({ redis }) => redis !== null },
  { zone: DNS_ZONES.blob, wanted: (environment, siblings) => siblings.some((owner) => readsStore(environment, owner)) },
  { zone: DNS_ZONES.registry, wanted: (environment, siblings) => siblings.some((owner) => readsRegistry(environment, owner)) },
  { zone: DNS_ZONES.vault, wanted: () => true },
];

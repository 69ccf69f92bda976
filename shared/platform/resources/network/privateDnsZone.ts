import type { JsonObject } from '../../json';
import { resourceGroupId, virtualNetworkId } from '../../naming/armIds';
import { DNS_RESOURCE_GROUP } from '../../placeholders/placeholderValues';
import type { EnvironmentSizing } from '../../sizing/environmentSizing';
import { tags } from '../../tags';
import { ownsAnything } from '../ownsAnything';
import { bicepModule } from '../parts/bicepModule';
import { DNS_ZONES } from '../parts/dnsZones';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';

interface ZoneSettings {
  readonly domain: string;
  readonly parentId: string;
  readonly links: readonly { readonly name: string; readonly networkId: string }[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Zones in which private endpoints get their names: one for all environments, linked to each of their networks. Where the hub has them already, only the links are new. */
export const privateDnsZone = resourceKind<ZoneSettings>({
  id: 'privatednszone',
  purpose: 'Private DNS zone',
  owner: 'platform',
  terraform: terraformModule('res-network-privatednszone', '0.5.0'),
  bicep: bicepModule('network/private-dns-zone', '0.8.1'),
  describe,
  toTerraform: ({ domain, parentId, links, tags: own }): JsonObject => ({
    domain_name: domain,
    parent_id: parentId,
    virtual_network_links: Object.fromEntries(links.map(({ name, networkId }) => [name, { name, virtual_network_id: networkId, registration_enabled: false }])),
    enable_telemetry: NO_TELEMETRY,
    tags: own,
  }),
  toBicep: ({ domain, links, tags: own }): JsonObject => ({
    name: domain,
    virtualNetworkLinks: links.map(({ name, networkId }) => ({ name, virtualNetworkResourceId: networkId, registrationEnabled: false })),
    enableTelemetry: NO_TELEMETRY,
    tags: own,
  }),
});

/** They stand with the first environment that has anything of its own. */
function describe({ plan, environment, siblings }: ResourceInput): readonly Described<ZoneSettings>[] {
  const linked = siblings.filter(ownsAnything);
  if (linked[0] !== environment) return [];
  const links = linked.map(({ scope }) => ({ name: `link-${scope.environment}`, networkId: virtualNetworkId(scope) }));
  return ZONES.filter(({ wanted }) => linked.some(wanted)).map(({ zone: { short, domain } }) => ({
    suffix: short,
    settings: { domain, parentId: resourceGroupId(DNS_RESOURCE_GROUP), links, tags: tags(plan, environment) },
  }));
}

/** Each zone and who needs it; every environment has a vault. */
const ZONES: readonly { readonly zone: (typeof DNS_ZONES)[keyof typeof DNS_ZONES]; wanted(environment: EnvironmentSizing): boolean }[] = [
  { zone: DNS_ZONES.postgres, wanted: ({ postgres }) => postgres !== null },
  { zone: DNS_ZONES.redis, wanted: ({ redis }) => redis !== null },
  { zone: DNS_ZONES.blob, wanted: ({ storage, cluster }) => storage !== null && cluster !== null },
  { zone: DNS_ZONES.registry, wanted: ({ registry, cluster }) => registry !== null && cluster !== null },
  { zone: DNS_ZONES.vault, wanted: () => true },
];

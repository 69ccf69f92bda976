import type { JsonObject } from '../../json';
import { hubNetworkId, natGatewayId, resourceGroupId, resourceGroupName, securityGroupId, type SubnetPurpose } from '../../naming/armIds';
import { azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { tags } from '../../tags';
import { ownsAnything } from '../ownsAnything';
import { bicepModule } from '../parts/bicepModule';
import { bicepDiagnostics, terraformDiagnostics } from '../parts/diagnostics';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';

interface Subnet {
  readonly name: string;
  readonly range: string;
  readonly securityGroupId: string;
  readonly natGatewayId: string | null;
}

interface NetworkSettings {
  readonly name: string;
  readonly location: string;
  readonly parentId: string;
  readonly range: string;
  readonly subnets: readonly Subnet[];
  readonly hubId: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The network of one environment. Its way to the plants goes through the hub, whose gateway has to exist before. */
export const virtualNetwork = resourceKind<NetworkSettings>({
  id: 'virtualnetwork',
  purpose: 'Virtual network',
  owner: 'workload',
  terraform: terraformModule('res-network-virtualnetwork', '0.22.1'),
  bicep: bicepModule('network/virtual-network', '0.10.1'),
  describe,
  toTerraform,
  toBicep,
});

function describe({ plan, environment }: ResourceInput): readonly Described<NetworkSettings>[] {
  if (!ownsAnything(environment)) return [];
  const { scope, addresses, cluster } = environment;
  const nat = cluster?.outbound === 'userAssignedNATGateway' ? natGatewayId(scope) : null;
  const subnet = (purpose: SubnetPurpose, range: string, natId: string | null): Subnet => ({ name: `snet-${purpose}`, range, securityGroupId: securityGroupId(purpose, scope), natGatewayId: natId });
  const settings: NetworkSettings = {
    name: azureName(NAME_RULES.virtualNetwork, scope),
    location: scope.region,
    parentId: resourceGroupId(resourceGroupName(scope)),
    range: addresses.network,
    subnets: [subnet('nodes', addresses.nodes, nat), subnet('private-endpoints', addresses.privateEndpoints, null)],
    hubId: hubNetworkId(scope.region),
    tags: tags(plan, environment),
  };
  return [{ suffix: '', settings }];
}

function toTerraform({ name, location, parentId, range, subnets, hubId, tags: own }: NetworkSettings): JsonObject {
  return {
    name,
    location,
    parent_id: parentId,
    address_space: [range],
    subnets: Object.fromEntries(
      subnets.map((subnet) => [
        subnet.name,
        {
          name: subnet.name,
          address_prefixes: [subnet.range],
          network_security_group: { id: subnet.securityGroupId },
          nat_gateway: subnet.natGatewayId === null ? null : { id: subnet.natGatewayId },
          default_outbound_access_enabled: false,
          private_endpoint_network_policies: 'Enabled',
        },
      ]),
    ),
    peerings: { hub: { name: 'peer-hub', remote_virtual_network_resource_id: hubId, allow_forwarded_traffic: true, allow_gateway_transit: false, use_remote_gateways: true, create_reverse_peering: false } },
    diagnostic_settings: terraformDiagnostics(),
    enable_telemetry: NO_TELEMETRY,
    tags: own,
  };
}

function toBicep({ name, location, range, subnets, hubId, tags: own }: NetworkSettings): JsonObject {
  return {
    name,
    location,
    addressPrefixes: [range],
    subnets: subnets.map((subnet) => ({
      name: subnet.name,
      addressPrefix: subnet.range,
      networkSecurityGroupResourceId: subnet.securityGroupId,
      natGatewayResourceId: subnet.natGatewayId,
      defaultOutboundAccess: false,
      privateEndpointNetworkPolicies: 'Enabled',
    })),
    peerings: [{ name: 'peer-hub', remoteVirtualNetworkResourceId: hubId, allowForwardedTraffic: true, allowGatewayTransit: false, useRemoteGateways: true, remotePeeringEnabled: false }],
    diagnosticSettings: bicepDiagnostics(),
    enableTelemetry: NO_TELEMETRY,
    tags: own,
  };
}

import type { JsonObject } from '../../json';
import { hubGroupName, hubNetworkId, resourceGroupId } from '../../naming/armIds';
import { azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { tags } from '../../tags';
import { bicepModule } from '../parts/bicepModule';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';
import { TUNNEL_POLICY, plantTunnels, type PlantTunnel } from './plantTunnel';

interface GatewaySettings {
  readonly name: string;
  readonly location: string;
  readonly parentId: string;
  readonly networkId: string;
  readonly sku: string;
  readonly activeActive: boolean;
  readonly tunnels: readonly PlantTunnel[];
  readonly tags: Readonly<Record<string, string>>;
}

/** The gateway in the hub and, in Terraform, the tunnels of all plants with it. It stands in the group of the hub's network, as Azure asks. */
export const virtualNetworkGateway = resourceKind<GatewaySettings>({
  id: 'vnetgateway',
  purpose: 'VPN gateway',
  owner: 'platform',
  terraform: terraformModule('ptn-vnetgateway', '0.10.3'),
  bicep: bicepModule('network/virtual-network-gateway', '0.12.0'),
  describe: (input: ResourceInput): readonly Described<GatewaySettings>[] => {
    const { connectivity, scope } = input.environment;
    if (connectivity === null || connectivity.gatewaySku === null) return [];
    const settings = {
      name: azureName(NAME_RULES.virtualNetworkGateway, scope),
      location: scope.region,
      parentId: resourceGroupId(hubGroupName(scope.region)),
      networkId: hubNetworkId(scope.region),
      sku: connectivity.gatewaySku,
      activeActive: connectivity.activeActive,
      tunnels: plantTunnels(input),
      tags: tags(input.plan, input.environment),
    };
    return [{ suffix: '', settings }];
  },
  toTerraform: (gateway): JsonObject => ({
    name: gateway.name,
    location: gateway.location,
    parent_id: gateway.parentId,
    // The module's own default is ExpressRoute.
    type: 'Vpn',
    sku: gateway.sku,
    vpn_type: 'RouteBased',
    vpn_active_active_enabled: gateway.activeActive,
    vpn_bgp_enabled: false,
    virtual_network_gateway_subnet_id: `${gateway.networkId}/subnets/GatewaySubnet`,
    subnet_creation_enabled: false,
    local_network_gateways: Object.fromEntries(gateway.tunnels.map((tunnel) => [tunnel.siteId, terraformTunnel(tunnel)])),
    enable_telemetry: NO_TELEMETRY,
    tags: gateway.tags,
  }),
  toBicep: (gateway): JsonObject => ({
    name: gateway.name,
    location: gateway.location,
    gatewayType: 'Vpn',
    skuName: gateway.sku,
    vpnType: 'RouteBased',
    virtualNetworkResourceId: gateway.networkId,
    clusterSettings: { clusterMode: gateway.activeActive ? 'activeActiveNoBgp' : 'activePassiveNoBgp' },
    enableTelemetry: NO_TELEMETRY,
    tags: gateway.tags,
  }),
});

/** Without the shared key, which this module would carry in plain text into state. */
function terraformTunnel({ localName, connectionName, range, publicAddress }: PlantTunnel): JsonObject {
  const { encryption, integrity, diffieHellman, seconds, kilobytes } = TUNNEL_POLICY;
  return {
    name: localName,
    address_space: [range],
    gateway_address: publicAddress,
    connection: {
      name: connectionName,
      type: 'IPsec',
      connection_protocol: 'IKEv2',
      enable_bgp: false,
      ipsec_policy: { dh_group: diffieHellman, ike_encryption: encryption, ike_integrity: integrity, ipsec_encryption: encryption, ipsec_integrity: encryption, pfs_group: diffieHellman, sa_lifetime: seconds, sa_datasize: kilobytes },
    },
  };
}

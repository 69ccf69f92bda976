import { hubResourceId } from '../../naming/armIds';
import { azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { UNKNOWN_GATEWAY } from '../../placeholders/placeholderValues';
import { tags } from '../../tags';
import type { ResourceInput } from '../resourceKind';

/** The tunnel of one plant. Its shared key is nobody's business here: the connectivity team keeps it in its vault as `psk-<plant>`. */
export interface PlantTunnel {
  readonly siteId: string;
  readonly location: string;
  readonly localName: string;
  readonly connectionName: string;
  /** A proposal until the plant has said what it really uses. */
  readonly range: string;
  readonly publicAddress: string;
  readonly gatewayId: string;
  readonly localGatewayId: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The strongest of what Azure and current devices both speak, in Azure's words; both languages read it here. */
export const TUNNEL_POLICY = { encryption: 'GCMAES256', integrity: 'SHA384', diffieHellman: 'ECP384', seconds: 27_000, kilobytes: 102_400_000 } as const;

/** The tunnels that end in this environment's region; none where it has no gateway. */
export function plantTunnels({ plan, environment }: ResourceInput): readonly PlantTunnel[] {
  const { connectivity, scope } = environment;
  if (connectivity === null || connectivity.gatewaySku === null) return [];
  return connectivity.sites
    .filter(({ link }) => link === 'vpn')
    .map(({ id, range }) => {
      const place = { ...scope, workload: id };
      const localName = azureName(NAME_RULES.localNetworkGateway, place);
      return {
        siteId: id,
        location: scope.region,
        localName,
        connectionName: azureName(NAME_RULES.connection, place),
        range,
        publicAddress: `${UNKNOWN_GATEWAY}-${id}`,
        gatewayId: hubResourceId(scope.region, 'Microsoft.Network/virtualNetworkGateways', azureName(NAME_RULES.virtualNetworkGateway, scope)),
        localGatewayId: hubResourceId(scope.region, 'Microsoft.Network/localNetworkGateways', localName),
        tags: tags(plan, environment),
      };
    });
}

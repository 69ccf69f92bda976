import { bicepModule } from '../parts/bicepModule';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { resourceKind } from '../resourceKind';
import { TUNNEL_POLICY, plantTunnels, type PlantTunnel } from './plantTunnel';

const { encryption, integrity, diffieHellman, seconds, kilobytes } = TUNNEL_POLICY;

/** The tunnel between gateway and plant; in Terraform it is part of the gateway's file. Its shared key comes from the vault when it is deployed. */
export const connection = resourceKind<PlantTunnel>({
  id: 'connection',
  purpose: 'Tunnel to a plant',
  owner: 'platform',
  terraform: null,
  bicep: bicepModule('network/connection', '0.1.7'),
  describe: (input) => plantTunnels(input).map((settings) => ({ suffix: settings.siteId, settings })),
  toTerraform: null,
  toBicep: ({ connectionName, location, gatewayId, localGatewayId, tags }) => ({
    name: connectionName,
    location,
    connectionType: 'IPsec',
    connectionProtocol: 'IKEv2',
    enableBgp: false,
    customIPSecPolicy: {
      saLifeTimeSeconds: seconds,
      saDataSizeKilobytes: kilobytes,
      ipsecEncryption: encryption,
      ipsecIntegrity: encryption,
      ikeEncryption: encryption,
      ikeIntegrity: integrity,
      dhGroup: diffieHellman,
      pfsGroup: diffieHellman,
    },
    virtualNetworkGateway1: { id: gatewayId },
    localNetworkGateway2ResourceId: localGatewayId,
    enableTelemetry: NO_TELEMETRY,
    tags,
  }),
});

import { bicepModule } from '../parts/bicepModule';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { resourceKind } from '../resourceKind';
import { plantTunnels, type PlantTunnel } from './plantTunnel';

/** A plant as Azure sees it; in Terraform it is part of the gateway's file. */
export const localNetworkGateway = resourceKind<PlantTunnel>({
  id: 'localnetworkgateway',
  purpose: 'Plant’s side of a tunnel',
  owner: 'platform',
  terraform: null,
  bicep: bicepModule('network/local-network-gateway', '0.4.0'),
  describe: (input) => plantTunnels(input).map((settings) => ({ suffix: settings.siteId, settings })),
  toTerraform: null,
  toBicep: ({ localName, location, publicAddress, range, tags }) => ({
    name: localName,
    location,
    localGatewayPublicIpAddress: publicAddress,
    localNetworkAddressSpace: { addressPrefixes: [range] },
    enableTelemetry: NO_TELEMETRY,
    tags,
  }),
});

import { factInput } from '../../facts/factInput';
import { VPN_MODES } from '../../facts/vpnModes';
import { METERS } from '../../prices/meters';
import { platformHours } from '../platformHours';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

const ALWAYS = ['ingress', 'outbound'] as const;

/** One address for the ingress and one for outbound traffic; a VPN gateway needs one for each instance that ends tunnels. */
export const publicIp: ResourceKind = {
  id: 'public-ip',
  label: 'Public IP addresses',
  layer: 'ingress',
  ownFrom: 'dedicated-cluster',
  uses: (environment, { estate }) => {
    const hours = platformHours(environment);
    if (hours === 0) return [];
    const { gatewayMode } = estate.connectivity;
    // The sites reach production; a guest has no gateway of its own.
    const gateway = environment.production ? estate.connectivity.gateway : null;
    const mode = VPN_MODES[gatewayMode];
    const ofGateway = gateway ? mode.publicIps : 0;
    const fact = { value: mode.publicIps, unit: 'addresses', source: mode.source, grade: mode.grade };
    return [
      {
        key: 'addresses',
        label: 'Standard public IPv4 addresses',
        meter: METERS.publicIp(environment.region),
        quantity: (ALWAYS.length + ofGateway) * hours,
        formula: `(${ALWAYS.map((each) => `1 ${each}`).join(' + ')}${gateway ? ` + ${ofGateway} of the ${gatewayMode} VPN gateway` : ''}) × ${plain(hours)} h`,
        inputs: gateway ? [factInput(`vpn.${mode.id}.addresses`, `Addresses of a gateway, ${mode.id}`, fact)] : [],
      },
    ];
  },
};

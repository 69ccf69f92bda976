import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

const ALWAYS = ['ingress', 'outbound'] as const;

/** One address for the ingress and one for outbound traffic; an active VPN gateway needs one more. */
export const publicIp: ResourceKind = {
  id: 'public-ip',
  label: 'Public IP addresses',
  layer: 'ingress',
  ownFrom: 'dedicated-cluster',
  uses: (environment, { design }) => {
    if (!environment.production) return [];
    const addresses = ALWAYS.length + (design.connectivity.gateway ? 1 : 0);
    return [
      {
        key: 'addresses',
        label: 'Standard public IPv4 addresses',
        meter: METERS.publicIp(environment.region),
        quantity: addresses * environment.hoursPerMonth,
        formula: `${addresses} addresses × ${plain(environment.hoursPerMonth)} h`,
        inputs: [],
      },
    ];
  },
};

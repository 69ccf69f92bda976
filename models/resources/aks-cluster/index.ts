import { METERS } from '../../prices/meters';
import { platformHours } from '../platformHours';
import type { ResourceKind } from '../resourceKind';

/** The cluster’s control plane. Production and shared platforms run on the Standard tier, which carries the uptime SLA; others on the Free tier, which has no meter. */
export const aksCluster: ResourceKind = {
  id: 'aks-cluster',
  label: 'AKS cluster',
  layer: 'compute',
  ownFrom: 'dedicated-cluster',
  uses: (environment, { estate }) => {
    const hours = platformHours(environment);
    if (estate.platform !== 'aks' || hours === 0) return [];
    return [
      {
        key: 'control-plane',
        label: 'AKS control plane, Standard tier',
        meter: METERS.aksStandard(environment.region),
        quantity: hours,
        formula: `1 cluster × ${hours} h`,
        inputs: [],
      },
    ];
  },
};

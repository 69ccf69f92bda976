import { METERS } from '../../prices/meters';
import type { ResourceKind } from '../resourceKind';

/** The cluster’s control plane. Production runs on the Standard tier, which carries the uptime SLA; others on the Free tier, which has no meter. */
export const aksCluster: ResourceKind = {
  id: 'aks-cluster',
  label: 'AKS cluster',
  layer: 'compute',
  ownFrom: 'dedicated-cluster',
  uses: (environment, { design }) => {
    if (design.candidate.platform !== 'aks' || !environment.production) return [];
    return [
      {
        key: 'control-plane',
        label: 'AKS control plane, Standard tier',
        meter: METERS.aksStandard(environment.region),
        quantity: environment.hoursPerMonth,
        formula: `1 cluster × ${environment.hoursPerMonth} h`,
        inputs: [],
      },
    ];
  },
};

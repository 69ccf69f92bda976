import { METERS } from '../../prices/meters';
import { responseGiBPerMonth, responseTerm } from '../monthlyTraffic';
import { platformHours } from '../platformHours';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Standard load balancer in front of the ingress; up to five rules are one price. */
export const loadBalancer: ResourceKind = {
  id: 'load-balancer',
  label: 'Load balancer',
  layer: 'ingress',
  ownFrom: 'dedicated-cluster',
  uses: (environment, { assumptions, estate }) => {
    const hours = platformHours(environment);
    if (hours === 0 || estate.platform === 'container-apps') return [];
    const data = responseGiBPerMonth(environment, assumptions);
    return [
      {
        key: 'rules',
        label: 'Load balancer, first rules',
        meter: METERS.loadBalancerRules(),
        quantity: hours,
        formula: `up to 5 rules × ${plain(hours)} h`,
        inputs: [assumptions.input('network.rules')],
      },
      {
        key: 'data',
        label: 'Load balancer, data processed',
        meter: METERS.loadBalancerData(),
        quantity: data,
        formula: `${plain(environment.requirements.requestsPerMonth)} requests × ${assumptions.value('network.response-kib')} KiB`,
        inputs: [assumptions.input('network.response-kib')],
        term: () => responseTerm(environment),
        ownVolume: true,
      },
    ];
  },
};

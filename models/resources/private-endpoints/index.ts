import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import { METERS } from '../../prices/meters';
import { HOURS_PER_MONTH } from '../../prices/hoursPerMonth';
import { responseGiBPerMonth, responseTerm } from '../monthlyTraffic';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

const ALWAYS = ['object storage', 'key vault', 'container registry'] as const;

/** Private access to storage, vault and registry, and to cache and database where the plan has them. */
export const privateEndpoints: ResourceKind = {
  id: 'private-endpoints',
  label: 'Private endpoints',
  layer: 'security',
  ownFrom: 'dedicated-database',
  uses: (environment, { assumptions }) => {
    const endpoints = ALWAYS.length + (environment.redis ? 1 : 0) + (environment.postgres ? 1 : 0);
    const factor = assumptions.value('network.private-link-factor');
    return [
      {
        key: 'endpoints',
        label: 'Private endpoints',
        meter: METERS.privateEndpoint(),
        // An endpoint is billed while it exists, not while somebody uses it.
        quantity: endpoints * HOURS_PER_MONTH,
        formula: `${endpoints} endpoints × ${HOURS_PER_MONTH} h`,
        inputs: [],
      },
      {
        key: 'data',
        label: 'Private endpoints, data processed',
        // Data in either direction has the same price and tiers.
        meter: METERS.privateEndpointEgress(),
        quantity: responseGiBPerMonth(environment, assumptions) * factor,
        formula: `${plain(environment.requirements.requestsPerMonth)} requests × ${assumptions.value('network.response-kib')} KiB × ${factor}`,
        inputs: [assumptions.input('network.response-kib'), assumptions.input('network.private-link-factor')],
        term: () => TERM.times(responseTerm(environment), assumed('network.private-link-factor')),
        ownVolume: true,
      },
    ];
  },
};

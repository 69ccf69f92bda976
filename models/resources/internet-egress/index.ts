import { TERM } from '../../figure/term';
import { METERS } from '../../prices/meters';
import { circuitShare, responseGiBPerMonth, responseTerm } from '../monthlyTraffic';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Answers that leave Azure; the first 100 GB of a month are free. */
export const internetEgress: ResourceKind = {
  id: 'internet-egress',
  label: 'Internet egress',
  layer: 'connectivity',
  ownFrom: 'shared',
  uses: (environment, { assumptions, estate }) => {
    if (environment.kind !== 'production') return [];
    const throughCircuits = circuitShare(estate);
    const gib = responseGiBPerMonth(environment, assumptions) * (1 - throughCircuits);
    return [
      {
        key: 'egress',
        label: 'Data to browsers and plants',
        meter: METERS.egress(environment.region),
        quantity: gib,
        formula: `${plain(environment.requirements.requestsPerMonth)} requests × ${assumptions.value('network.response-kib')} KiB${throughCircuits === 0 ? '' : ` × ${plain(1 - throughCircuits)} not through circuits`}`,
        inputs: [assumptions.input('network.response-kib')],
        term: () => TERM.times(responseTerm(environment), TERM.amount('Part of the answers not through circuits', 1 - throughCircuits, 'share')),
      },
    ];
  },
};

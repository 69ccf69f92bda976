import { assumed } from '../../assumptions/assumed';
import { METERS } from '../../prices/meters';
import { platformHours } from '../platformHours';
import { plain } from '../quantity';
import type { MeterUse, ResourceKind } from '../resourceKind';

/** Outbound internet; new networks have no implicit one since 2026-03-31. */
export const natGateway: ResourceKind = {
  id: 'nat-gateway',
  label: 'NAT gateway',
  layer: 'ingress',
  ownFrom: 'dedicated-cluster',
  uses: (environment, { assumptions }) => {
    const hours = platformHours(environment);
    if (hours === 0) return [];
    const uses: MeterUse[] = [{ key: 'gateway', label: 'NAT gateway', meter: METERS.natGateway(), quantity: hours, formula: `1 gateway × ${plain(hours)} h`, inputs: [] }];
    // Only production sends mail and messages in earnest; a recovery region waits.
    if (environment.kind !== 'production') return uses;
    const gib = assumptions.value('network.outbound-gib');
    return [...uses, { key: 'data', label: 'NAT gateway, data processed', meter: METERS.natGatewayData(), quantity: gib, formula: `${gib} GiB`, inputs: [assumptions.input('network.outbound-gib')], term: () => assumed('network.outbound-gib'), ownVolume: true }];
  },
};

import { METERS } from '../../prices/meters';
import { platformHours } from '../platformHours';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Outbound internet; new networks have no implicit one since 2026-03-31. */
export const natGateway: ResourceKind = {
  id: 'nat-gateway',
  label: 'NAT gateway',
  layer: 'ingress',
  ownFrom: 'dedicated-cluster',
  uses: (environment) => {
    const hours = platformHours(environment);
    return hours === 0 ? [] : [{ key: 'gateway', label: 'NAT gateway', meter: METERS.natGateway(), quantity: hours, formula: `1 gateway × ${plain(hours)} h`, inputs: [] }];
  },
};

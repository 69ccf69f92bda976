import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Outbound internet; new networks have no implicit one since 2026-03-31. */
export const natGateway: ResourceKind = {
  id: 'nat-gateway',
  label: 'NAT gateway',
  layer: 'ingress',
  ownFrom: 'dedicated-cluster',
  uses: (environment) =>
    environment.production
      ? [
          {
            key: 'gateway',
            label: 'NAT gateway',
            meter: METERS.natGateway(),
            quantity: environment.hoursPerMonth,
            formula: `1 gateway × ${plain(environment.hoursPerMonth)} h`,
            inputs: [],
          },
        ]
      : [],
};

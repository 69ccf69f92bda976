import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Private access to storage, vault and registry, and to cache and database where the plan has them. */
export const privateEndpoints: ResourceKind = {
  id: 'private-endpoints',
  label: 'Private endpoints',
  layer: 'security',
  ownFrom: 'dedicated-database',
  uses: (environment) => {
    const endpoints = 3 + (environment.redis ? 1 : 0) + (environment.postgres ? 1 : 0);
    return [
      {
        key: 'endpoints',
        label: 'Private endpoints',
        meter: METERS.privateEndpoint(),
        quantity: endpoints * environment.hoursPerMonth,
        formula: `${endpoints} endpoints × ${plain(environment.hoursPerMonth)} h`,
        inputs: [],
      },
    ];
  },
};

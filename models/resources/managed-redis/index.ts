import { redisMeter } from '../../prices/redisMeter';
import { plain } from '../quantity';
import { sizeInput } from '../sizeInput';
import type { ResourceKind } from '../resourceKind';

/** Sessions and cache; the meter is per node and high availability is two nodes. */
export const managedRedis: ResourceKind = {
  id: 'managed-redis',
  label: 'Azure Managed Redis',
  layer: 'redis',
  ownFrom: 'dedicated-database',
  uses: (environment) => {
    const fit = environment.redis;
    if (fit === null) return [];
    const meter = redisMeter(fit.sku, environment.region);
    return [
      {
        key: 'nodes',
        label: `Managed Redis ${fit.sku.sku}${fit.nodes > 1 ? ', two nodes' : ''}`,
        meter,
        quantity: fit.nodes * environment.hoursPerMonth,
        formula: `${fit.nodes} nodes × ${plain(environment.hoursPerMonth)} h`,
        inputs: [sizeInput(environment, 'capacity.redis', 'Redis size', fit.sku.sku, '')],
        commits: { reservedAs: meter, reservedPerUnit: 1 },
      },
    ];
  },
};

import { TIER_POLICIES } from '../../candidates/tierPolicy';
import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

const OPERATIONS_PER_UNIT = 10_000;

/** Attachments and documents; redundancy follows the tier, the recovery region reads the geo-redundant copy. */
export const objectStorage: ResourceKind = {
  id: 'object-storage',
  label: 'Object storage',
  layer: 'storage',
  ownFrom: 'shared',
  uses: (environment, { assumptions }) => {
    if (environment.kind === 'recovery') return [];
    const { filestoreGiB, requestsPerMonth } = environment.requirements;
    const redundancy = TIER_POLICIES[environment.tier].storageRedundancy;
    const writes = (requestsPerMonth * assumptions.value('storage.write-share')) / OPERATIONS_PER_UNIT;
    const reads = (requestsPerMonth * assumptions.value('storage.read-share')) / OPERATIONS_PER_UNIT;
    return [
      {
        key: 'capacity',
        label: `Attachments, hot tier, ${redundancy}`,
        meter: METERS.blobHot(redundancy, environment.region),
        quantity: filestoreGiB,
        formula: `${plain(filestoreGiB)} GiB at the end of the horizon`,
        inputs: [{ kind: 'plan', path: '/data', label: 'File store today and growth', value: filestoreGiB, unit: 'GiB' }],
      },
      {
        key: 'writes',
        label: 'Object writes',
        meter: METERS.blobHotWrites(redundancy, environment.region),
        quantity: writes,
        formula: `${plain(requestsPerMonth)} requests × ${assumptions.value('storage.write-share')} ÷ 10,000`,
        inputs: [assumptions.input('storage.write-share')],
      },
      {
        key: 'reads',
        label: 'Object reads',
        meter: METERS.blobHotReads(redundancy, environment.region),
        quantity: reads,
        formula: `${plain(requestsPerMonth)} requests × ${assumptions.value('storage.read-share')} ÷ 10,000`,
        inputs: [assumptions.input('storage.read-share')],
      },
    ];
  },
};

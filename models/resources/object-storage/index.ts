import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import type { EnvironmentDesign } from '../../candidates/design';
import { METERS } from '../../prices/meters';
import { requestsTerm } from '../monthlyTraffic';
import { plain } from '../quantity';
import type { MeterUse, ResourceContext, ResourceKind } from '../resourceKind';
import { storageRedundancy } from '../storageRedundancy';

const OPERATIONS_PER_UNIT = 10_000;

/** Attachments and documents; redundancy follows the tier. The recovery region reads the geo-redundant copy, or a store of its own that is kept in step. */
export const objectStorage: ResourceKind = {
  id: 'object-storage',
  label: 'Object storage',
  layer: 'storage',
  ownFrom: 'shared',
  uses: (environment, context) => {
    if (environment.kind === 'recovery') return secondStore(environment, context);
    const { assumptions, estate } = context;
    const { filestoreGiB, requestsPerMonth } = environment.requirements;
    const redundancy = storageRedundancy(environment, estate);
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
        term: () => TERM.over(TERM.times(requestsTerm(environment), assumed('storage.write-share')), OPERATIONS_PER_UNIT),
      },
      {
        key: 'reads',
        label: 'Object reads',
        meter: METERS.blobHotReads(redundancy, environment.region),
        quantity: reads,
        formula: `${plain(requestsPerMonth)} requests × ${assumptions.value('storage.read-share')} ÷ 10,000`,
        inputs: [assumptions.input('storage.read-share')],
        term: () => TERM.over(TERM.times(requestsTerm(environment), assumed('storage.read-share')), OPERATIONS_PER_UNIT),
      },
    ];
  },
};

/** What geo-redundancy would keep in the paired region: a locally redundant copy, written as often as the first. */
function secondStore({ region }: EnvironmentDesign, { estate, assumptions, requirementsOf }: ResourceContext): readonly MeterUse[] {
  if (storageRedundancy(estate, estate) === 'GZRS') return [];
  const requirements = requirementsOf(1);
  const { filestoreGiB, requestsPerMonth } = requirements;
  const share = assumptions.value('storage.write-share');
  return [
    {
      key: 'copy',
      label: 'Copy of the attachments, hot tier, LRS',
      meter: METERS.blobHot('LRS', region),
      quantity: filestoreGiB,
      formula: `${plain(filestoreGiB)} GiB at the end of the horizon`,
      inputs: [{ kind: 'plan', path: '/data', label: 'File store today and growth', value: filestoreGiB, unit: 'GiB' }],
    },
    {
      key: 'copy-writes',
      label: 'Object writes to the copy',
      meter: METERS.blobHotWrites('LRS', region),
      quantity: (requestsPerMonth * share) / OPERATIONS_PER_UNIT,
      formula: `${plain(requestsPerMonth)} requests × ${share} ÷ 10,000`,
      inputs: [assumptions.input('storage.write-share')],
      term: () => TERM.over(TERM.times(requestsTerm({ requirements }), assumed('storage.write-share')), OPERATIONS_PER_UNIT),
    },
  ];
}

import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import { METERS } from '../../prices/meters';
import { HOURS_PER_MONTH } from '../../prices/hoursPerMonth';
import type { MeterUse, ResourceKind } from '../resourceKind';

const DAYS_PER_MONTH = HOURS_PER_MONTH / 24;

/** Images of all environments; Premium, because private endpoints and a replica in the recovery region need it. */
export const containerRegistry: ResourceKind = {
  id: 'container-registry',
  label: 'Container registry',
  layer: 'compute',
  ownFrom: 'dedicated-cluster',
  uses: (environment, { estate, assumptions }) => {
    if (estate.platform === 'vm') return [];
    const days = Number(DAYS_PER_MONTH.toFixed(4));
    if (environment.kind === 'recovery') {
      return [{ key: 'replica', label: 'Registry replica', meter: METERS.containerRegistryReplica(environment.region), quantity: days, formula: `1 replica × ${days} days`, inputs: [] }];
    }
    if (environment.kind !== 'production') return [];
    const images = assumptions.value('registry.image-gib');
    const uses: MeterUse[] = [
      { key: 'registry', label: 'Registry, Premium', meter: METERS.containerRegistry('Premium', environment.region), quantity: days, formula: `1 registry × ${days} days`, inputs: [assumptions.input('registry.image-gib')] },
    ];
    const beyond = Math.max(0, images - assumptions.value('registry.included-gib'));
    if (beyond === 0) return uses;
    const inputs = [assumptions.input('registry.image-gib'), assumptions.input('registry.included-gib')];
    return [...uses, { key: 'storage', label: 'Registry storage beyond the included', meter: METERS.containerRegistryData('Premium', environment.region), quantity: beyond, formula: `${beyond} GiB`, inputs, term: () => TERM.atLeast(0, TERM.less(assumed('registry.image-gib'), assumed('registry.included-gib'))) }];
  },
};

import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Threat protection of the file store, the vault and the subscription of production. */
export const defenderServices: ResourceKind = {
  id: 'defender-services',
  label: 'Defender for storage, vault and subscription',
  layer: 'security',
  ownFrom: 'dedicated-database',
  uses: ({ kind, region, hoursPerMonth }) => {
    if (kind !== 'production') return [];
    const hours = plain(hoursPerMonth);
    return [
      { key: 'storage', label: 'Defender for Storage', meter: METERS.defenderStorage(region), quantity: hoursPerMonth, formula: `1 storage account × ${hours} h`, inputs: [] },
      { key: 'vault', label: 'Defender for Key Vault', meter: METERS.defenderKeyVault(region), quantity: hoursPerMonth, formula: `1 vault × ${hours} h`, inputs: [] },
      { key: 'subscription', label: 'Defender for Resource Manager', meter: METERS.defenderResourceManager(region), quantity: hoursPerMonth, formula: `1 subscription × ${hours} h`, inputs: [] },
    ];
  },
};

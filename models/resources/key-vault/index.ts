import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import { METERS } from '../../prices/meters';
import type { ResourceKind } from '../resourceKind';

const OPERATIONS_PER_UNIT = 10_000;

/** Secrets, keys and certificates of one environment. */
export const keyVault: ResourceKind = {
  id: 'key-vault',
  label: 'Key Vault',
  layer: 'security',
  ownFrom: 'dedicated-database',
  uses: (environment, { assumptions }) => {
    const operations = assumptions.value('keyvault.operations-per-month');
    return [
      {
        key: 'operations',
        label: 'Key Vault operations',
        meter: METERS.keyVaultOperations(environment.region),
        quantity: operations / OPERATIONS_PER_UNIT,
        formula: `${operations} operations ÷ 10,000`,
        inputs: [assumptions.input('keyvault.operations-per-month')],
        term: () => TERM.over(assumed('keyvault.operations-per-month'), OPERATIONS_PER_UNIT),
      },
    ];
  },
};

import Big from 'big.js';
import type { BilledUsage } from './billedUsage';
import type { UnmappedCharge } from './calibration';
import { cents, MONEY_DECIMALS } from '../cost/cents';

/** What no service of the model stands for, by meter, the dearest first. */
export function listUnmapped(rows: readonly BilledUsage[], costOf: (row: BilledUsage) => Big): readonly UnmappedCharge[] {
  const groups = new Map<string, BilledUsage[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.charge, row.category, row.subcategory, row.meter]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()]
    .flatMap((group): readonly UnmappedCharge[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { category, subcategory, meter, charge } = first;
      const billed = cents(group.reduce((sum, row) => sum.plus(costOf(row)), new Big(0)));
      return [{ category, subcategory, meter, charge, resources: new Set(group.map(({ resource }) => resource)).size, billed: billed.toFixed(MONEY_DECIMALS) }];
    })
    .sort((a, b) => new Big(b.billed).abs().cmp(new Big(a.billed).abs()) || nameOf(a).localeCompare(nameOf(b), 'en'));
}

const nameOf = ({ category, subcategory, meter, charge }: UnmappedCharge): string => [charge, category, subcategory, meter].join('|');

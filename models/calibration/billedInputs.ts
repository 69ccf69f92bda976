import type Big from 'big.js';
import type { FigureInput } from '../figure/figure';
import type { BilledUsage } from './billedUsage';

/** What a bill says of some rows: one input a month and meter, the dearest first. */
export function billedInputs(rows: readonly BilledUsage[], amountOf: (row: BilledUsage) => Big, unit: string): readonly FigureInput[] {
  const meters = new Map<string, { readonly row: BilledUsage; readonly sum: Big }>();
  for (const row of rows) {
    const key = JSON.stringify([row.month, row.category, row.subcategory, row.meter]);
    meters.set(key, { row, sum: amountOf(row).plus(meters.get(key)?.sum ?? 0) });
  }
  return [...meters.values()]
    .sort((a, b) => b.sum.abs().cmp(a.sum.abs()))
    .map(({ row, sum }) => ({ kind: 'bill', label: [row.category, row.subcategory, row.meter].filter((part) => part !== '').join(': '), value: sum.toFixed(), unit, month: row.month }));
}

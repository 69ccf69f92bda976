import Big from 'big.js';
import type { BillLine } from '../../../../models/report/report';
import type { Family } from '../parts/layerFamilies';
import { FAMILIES, familyOf } from '../parts/layerFamilies';
import { subtotal } from './groupBill';

/** One bar: an environment with its exact total and the exact part of each layer family. */
export interface LayerBar {
  readonly environmentId: string;
  readonly total: string;
  readonly parts: Readonly<Record<Family, string>>;
}

export function layerBars(lines: readonly BillLine[]): readonly LayerBar[] {
  const environmentIds = [...new Set(lines.map((line) => line.environmentId))];
  return environmentIds.map((environmentId) => {
    const own = lines.filter((line) => line.environmentId === environmentId);
    const part = (family: Family) => [family, subtotal(own.filter((line) => familyOf(line.layer) === family)).monthly] as const;
    return { environmentId, total: subtotal(own).monthly, parts: Object.fromEntries(FAMILIES.map(part)) as Record<Family, string> };
  });
}

/** Families that cost anything at all, with their exact sums over all bars. */
export function familyTotals(bars: readonly LayerBar[]): readonly { readonly family: Family; readonly total: string }[] {
  return FAMILIES.map((family) => ({ family, total: bars.reduce((sum, bar) => sum.plus(bar.parts[family]), new Big(0)).toFixed(2) })).filter(({ total }) => new Big(total).gt(0));
}

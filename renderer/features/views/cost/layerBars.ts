import Big from 'big.js';
import type { BillLine, SiteAllocation } from '../../../../models/report/report';
import type { Family } from '../parts/layerFamilies';
import { FAMILIES, familyOf } from '../parts/layerFamilies';
import { subtotal } from './groupBill';

/** One bar: an environment or a site with its exact total and the exact part of each layer family. */
export interface LayerBar {
  readonly id: string;
  readonly total: string;
  readonly parts: Readonly<Record<Family, string>>;
}

type BarLine = Pick<BillLine, 'layer' | 'monthly'>;

/** One bar per environment. */
export function layerBars(lines: readonly BillLine[]): readonly LayerBar[] {
  const environmentIds = [...new Set(lines.map((line) => line.environmentId))];
  return environmentIds.map((id) => barOf(id, lines.filter((line) => line.environmentId === id)));
}

/** One bar per site, made of its parts of the lines. */
export function siteBars({ sites, lines: split }: SiteAllocation, lines: readonly BillLine[]): readonly LayerBar[] {
  const partsOf = new Map(split.map(({ lineId, parts }) => [lineId, parts]));
  return sites.map(({ siteId }, place) => barOf(siteId, lines.map(({ id, layer }) => ({ layer, monthly: partsOf.get(id)?.[place] ?? null }))));
}

/** Families that cost anything at all, with their exact sums over all bars. */
export function familyTotals(bars: readonly LayerBar[]): readonly { readonly family: Family; readonly total: string }[] {
  return FAMILIES.map((family) => ({ family, total: bars.reduce((sum, bar) => sum.plus(bar.parts[family]), new Big(0)).toFixed(2) })).filter(({ total }) => new Big(total).gt(0));
}

function barOf(id: string, own: readonly BarLine[]): LayerBar {
  const part = (family: Family) => [family, subtotal(own.filter((line) => familyOf(line.layer) === family)).monthly] as const;
  return { id, total: subtotal(own).monthly, parts: Object.fromEntries(FAMILIES.map(part)) as Record<Family, string> };
}

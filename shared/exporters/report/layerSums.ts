import Big from 'big.js';
import type { Layer, Report } from '../../../models/report/report';

export interface LayerSum {
  readonly layer: Layer;
  readonly title: string;
  /** Of the lines that have a price. */
  readonly monthly: string;
  /** 0…1 of the priced bill. */
  readonly share: number;
}

const sentenceCase = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

/** The bill by layer, the dearest first; sums of the rounded lines, so that they add up to the total. */
export function layerSums({ bill, sizing }: Report): readonly LayerSum[] {
  const titles = new Map(sizing.map(({ layer, title }) => [layer, title]));
  const sums = new Map<Layer, Big>();
  for (const { layer, monthly } of bill.lines) if (monthly !== null) sums.set(layer, (sums.get(layer) ?? new Big(0)).plus(monthly));
  const total = [...sums.values()].reduce((all, sum) => all.plus(sum), new Big(0));
  return [...sums]
    .map(([layer, sum]) => ({ layer, title: titles.get(layer) ?? sentenceCase(layer), monthly: sum.toFixed(2), share: total.eq(0) ? 0 : sum.div(total).toNumber() }))
    .sort((a, b) => Number(b.monthly) - Number(a.monthly) || (a.layer < b.layer ? -1 : 1));
}

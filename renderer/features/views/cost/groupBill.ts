import Big from 'big.js';
import type { BillLine, Layer } from '../../../../models/report/report';

/** Exact sum of the priced lines; `missing` lines have no price and make it a lower bound. */
export interface Subtotal {
  readonly monthly: string;
  readonly missing: number;
  readonly priced: number;
}

export interface LayerGroup extends Subtotal {
  readonly layer: Layer;
  readonly lines: readonly BillLine[];
}

export interface EnvironmentGroup extends Subtotal {
  readonly environmentId: string;
  readonly production: boolean;
  readonly layers: readonly LayerGroup[];
}

export interface GroupedBill extends Subtotal {
  readonly environments: readonly EnvironmentGroup[];
}

/** 10.01 + 20.02 with one unpriced line gives 30.03, 2 priced and 1 missing. */
export function subtotal(lines: readonly Pick<BillLine, 'monthly'>[]): Subtotal {
  const priced = lines.flatMap((line) => (line.monthly === null ? [] : [line.monthly]));
  return { monthly: priced.reduce((total, amount) => total.plus(amount), new Big(0)).toFixed(2), missing: lines.length - priced.length, priced: priced.length };
}

/** Lines by environment, then by layer; groups stand where their first line stands in the bill. */
export function groupBill(lines: readonly BillLine[]): GroupedBill {
  const environments = groupBy(lines, (line) => line.environmentId).map(([environmentId, own]) => ({
    environmentId,
    production: own.some((line) => line.production),
    layers: groupBy(own, (line) => line.layer).map(([layer, ofLayer]) => ({ layer, lines: ofLayer, ...subtotal(ofLayer) })),
    ...subtotal(own),
  }));
  return { environments, ...subtotal(lines) };
}

function groupBy<Row, Key extends string>(rows: readonly Row[], keyOf: (row: Row) => Key): readonly (readonly [Key, readonly Row[]])[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups];
}

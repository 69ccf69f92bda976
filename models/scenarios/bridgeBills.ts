import Big from 'big.js';
import type { Bill, BillLine, Layer } from '../report/report';
import { BRIDGE_CAUSES, type BridgeCause, type LayerDifference } from './comparison';
import { cents, MONEY_DECIMALS } from '../cost/cents';

type Priced = Pick<Bill, 'lines' | 'exchangeRatePerUsd'>;
type Causes = Record<BridgeCause, Big>;

/**
 * What makes two monthly bills differ, by layer, in money that adds up to the difference to the cent. Lines of one item
 * (one id, tiers of a price together) and the same meter are compared with each other: what the old quantity costs more at
 * the new price is `price`, the rest `quantity`. An item that only one bill has, or that runs up another meter, is
 * `decision`: another size, service, tier or region. A line without a price on either side is `missing`.
 * @example 730 h at 0.20 → 1,460 h at 0.25 (rate 1): price 730 × 0.05 = 36.50, quantity 730 × 0.25 = 182.50, total 219.00
 */
export function bridgeBills(before: Priced, after: Priced): readonly LayerDifference[] {
  const items = [itemsOf(before.lines), itemsOf(after.lines)] as const;
  const byLayer = new Map<Layer, Causes>();
  for (const key of new Set([...items[0].keys(), ...items[1].keys()])) {
    const [old, fresh] = [items[0].get(key) ?? [], items[1].get(key) ?? []];
    const sample = fresh[0] ?? old[0];
    if (!sample) continue;
    const causes = byLayer.get(sample.layer) ?? { quantity: new Big(0), price: new Big(0), decision: new Big(0), missing: new Big(0) };
    for (const [cause, amount] of differenceOf(old, fresh, before.exchangeRatePerUsd === after.exchangeRatePerUsd)) causes[cause] = causes[cause].plus(amount);
    byLayer.set(sample.layer, causes);
  }
  return [...byLayer].filter(([, causes]) => BRIDGE_CAUSES.some((cause) => !causes[cause].eq(0))).map(([layer, causes]) => told(layer, causes));
}

function told(layer: Layer, { quantity, price, decision, missing }: Causes): LayerDifference {
  const text = (amount: Big): string => amount.toFixed(MONEY_DECIMALS);
  return { layer, quantity: text(quantity), price: text(price), decision: text(decision), missing: text(missing), total: text(quantity.plus(price).plus(decision).plus(missing)) };
}

/** Lines by item, layer and meter; the lines of volume tiers carry the id of their item with `@` and the start of the tier. */
function itemsOf(lines: readonly BillLine[]): ReadonlyMap<string, readonly BillLine[]> {
  const items = new Map<string, BillLine[]>();
  for (const line of lines) {
    const key = [line.id.replace(/@[\d.]+$/, ''), line.layer, line.service, line.product, line.sku, line.meter, line.region, line.unit].join('\n');
    items.set(key, [...(items.get(key) ?? []), line]);
  }
  return items;
}

function differenceOf(old: readonly BillLine[], fresh: readonly BillLine[], sameRate: boolean): readonly (readonly [BridgeCause, Big])[] {
  const [paid, pays] = [sumOf(old), sumOf(fresh)];
  const total = pays.minus(paid);
  if ([...old, ...fresh].some(({ monthly }) => monthly === null)) return [['missing', total]];
  if (old.length === 0 || fresh.length === 0) return [['decision', total]];
  const samePrices = sameRate && old.every((line) => fresh.every((other) => other.id !== line.id || other.usdPerUnit === line.usdPerUnit));
  if (samePrices) return [['quantity', total]];
  const [used, uses] = [quantityOf(old), quantityOf(fresh)];
  // What the old quantity would cost at the new mean price, to the cent.
  const atNewPrice = uses.eq(0) || used.eq(uses) ? pays : cents(pays.times(used).div(uses));
  const price = atNewPrice.minus(paid);
  return [['price', price], ['quantity', total.minus(price)]];
}

const sumOf = (lines: readonly BillLine[]): Big => lines.reduce((sum, { monthly }) => sum.plus(monthly ?? 0), new Big(0));

const quantityOf = (lines: readonly BillLine[]): Big => lines.reduce((sum, { quantity }) => sum.plus(quantity), new Big(0));

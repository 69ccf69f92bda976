import Big from 'big.js';
import type { BillItem } from '../billOfMaterials/billItem';
import { byObject } from '../memo/byObject';
import { recall } from '../memo/recall';
import { chargeAfter } from '../prices/chargeAfter';
import { findTiers } from '../prices/findTiers';
import { meterId, type PriceIndex } from '../prices/indexPrices';
import type { Price } from '../prices/priceBook';
import { countsEverywhere, tierPool } from '../prices/tierPool';
import type { BillLine } from '../report/report';
import { assumedPrice } from './assumedPrice';
import { assumptionSource } from './assumptionSource';
import { MONEY_DECIMALS } from './cents';
import { chargedCents } from './chargedCents';

/** Quantities keep six decimals, so that what is shown is what was multiplied. */
const QUANTITY_DECIMALS = 6;

interface InTiers {
  readonly item: BillItem;
  /** Null where the book cannot price it: its use counts all the same. */
  readonly tiers: readonly Price[] | null;
}

/** Lines of items that stand in several bills; by item, because an item never changes, and by what others had used of its tiers before it. */
export interface KnownLines {
  readonly alone: WeakMap<BillItem, readonly BillLine[]>;
  /** Items of designs that differ elsewhere say the same. */
  readonly same: Map<string, readonly BillLine[]>;
  readonly after: (item: BillItem) => Map<string, readonly BillLine[]>;
}

export const noLinesYet = (): KnownLines => ({ alone: new WeakMap(), same: new Map<string, readonly BillLine[]>(), after: byObject(() => new Map<string, readonly BillLine[]>()) });

/**
 * Prices a bill: quantity × USD per unit × exchange rate, rounded half up to the cent, one line per volume tier; tiers
 * and free allowances count over all lines of a meter in a region, or in all regions where the account has them once, production
 * first, then the larger quantity: the bill does not depend on the order of its items. A meter that the book does not price gives a line without money, never a zero, unless the plan's assumptions price it.
 * @param known lines from other bills at the same prices and rate, taken over and added to where no other item can change them
 * @example 1,460 h × 0.23 USD × 0.92 = 308.936 → 308.94
 */
export function priceItems(items: readonly BillItem[], prices: PriceIndex, exchangeRatePerUsd: string, known: KnownLines = noLinesYet()): readonly BillLine[] {
  const inTiers: InTiers[] = [];
  for (const item of items) {
    if (known.alone.has(item)) continue;
    const tiers = findTiers(prices, item.meter) ?? assumedTiers(item);
    if ((tiers !== null && tiers.length > 1) || countsEverywhere(item.meter)) inTiers.push({ item, tiers });
    else known.alone.set(item, recall(known.same, said(item), () => priceAlone(item, tiers?.[0] ?? null, exchangeRatePerUsd)));
  }
  const together = priceTogether(inTiers, exchangeRatePerUsd, known);
  const lines: BillLine[] = [];
  for (const item of items) for (const line of known.alone.get(item) ?? together.get(item) ?? []) lines.push(line);
  return lines;
}

/** All that a line takes from its item. */
const said = ({ id, label, formula, quantity, meter }: BillItem): string => `${id}|${label}|${formula}|${quantity}|${meterId(meter, 'payg')}|${meter.region}`;

const quantityOf = (item: BillItem): Big => new Big(item.quantity).round(QUANTITY_DECIMALS, Big.roundHalfUp);

function priceAlone(item: BillItem, price: Price | null, exchangeRatePerUsd: string): readonly BillLine[] {
  const quantity = quantityOf(item);
  const monthly = price === null ? null : chargedCents(quantity.times(price.usdPerUnit), exchangeRatePerUsd);
  return [lineOf(item, quantity, price, monthly, exchangeRatePerUsd)];
}

/** Where a meter has volume tiers, what one item uses decides in which of them the next begins. */
function priceTogether(inTiers: readonly InTiers[], exchangeRatePerUsd: string, known: KnownLines): ReadonlyMap<BillItem, readonly BillLine[]> {
  const used = new Map<string, Big>();
  const priced = new Map<BillItem, readonly BillLine[]>();
  for (const { item, tiers } of [...inTiers].sort((a, b) => inTurn(a.item, b.item))) {
    const pool = tierPool(item.meter);
    const before = used.get(pool) ?? new Big(0);
    const quantity = quantityOf(item);
    used.set(pool, before.plus(quantity));
    const price = (): readonly BillLine[] => (tiers === null ? priceAlone(item, null, exchangeRatePerUsd) : priceInBands(item, tiers, quantity, before, exchangeRatePerUsd));
    priced.set(item, recall(known.after(item), before.toFixed(), price));
  }
  return priced;
}

/** Who gets to the first tier first; nothing that a name or the order of a list could change. */
const inTurn = (a: BillItem, b: BillItem): number => Number(b.environment.production) - Number(a.environment.production) || b.quantity - a.quantity;

function priceInBands(item: BillItem, tiers: readonly Price[], quantity: Big, before: Big, exchangeRatePerUsd: string): readonly BillLine[] {
  const bands = chargeAfter(tiers, before, quantity);
  return bands.map((band) => {
    const monthly = chargedCents(band.usd, exchangeRatePerUsd);
    const line = lineOf(item, band.quantity, band.price, monthly, exchangeRatePerUsd);
    if (bands.length === 1) return line;
    const id = `${item.id}@${band.fromUnits}`;
    return {
      ...line,
      id,
      figureId: `bill.${id}`,
      label: `${item.label} (${band.fromUnits === 0 ? 'first tier' : `from ${band.fromUnits}`})`,
      quantityFormula: `${item.formula} = ${quantity.toFixed()}, part ${band.fromUnits === 0 ? 'up to the next tier' : `above ${band.fromUnits}`}`,
    };
  });
}

/** What the plan assumes where no price list carries the meter. */
function assumedTiers({ meter, assumedUsd }: BillItem): readonly Price[] | null {
  if (assumedUsd === undefined) return null;
  return [assumedPrice(meter, new Big(assumedUsd.value).toFixed(), assumptionSource(assumedUsd.id))];
}

function lineOf(item: BillItem, quantity: Big, price: Price | null, monthly: Big | null, rate: string): BillLine {
  const { environment, kind, meter } = item;
  return {
    id: item.id,
    environmentId: environment.id,
    production: environment.production,
    layer: kind.layer,
    resourceKind: kind.id,
    label: item.label,
    region: meter.region,
    service: meter.service,
    product: meter.product,
    sku: meter.sku,
    meter: meter.meter,
    unit: meter.unit,
    quantity: quantity.toFixed(),
    quantityFormula: item.formula,
    usdPerUnit: price?.usdPerUnit ?? null,
    priceAsOf: price?.asOf || null,
    priceSource: price?.sourceId ?? null,
    monthly: monthly?.toFixed(MONEY_DECIMALS) ?? null,
    figureId: `bill.${item.id}`,
    ...(price?.discounted ? { discount: { ...price.discounted, listMonthly: chargedCents(quantity.times(price.discounted.listUsdPerUnit), rate).toFixed(MONEY_DECIMALS) } } : {}),
  };
}

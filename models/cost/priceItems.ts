import Big from 'big.js';
import type { BillItem } from '../billOfMaterials/billItem';
import { chargeAfter } from '../prices/chargeAfter';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import type { Price } from '../prices/priceBook';
import { tierPool } from '../prices/tierPool';
import type { BillLine } from '../report/report';
import { assumedPrice } from './assumedPrice';
import { assumptionSource } from './assumptionSource';
import { MONEY_DECIMALS } from './cents';
import { chargedCents } from './chargedCents';

/** Quantities keep six decimals, so that what is shown is what was multiplied. */
const QUANTITY_DECIMALS = 6;

/**
 * Prices a bill: quantity × USD per unit × exchange rate, rounded half up to the cent, one line per volume tier; tiers
 * and free allowances count over all lines of a meter in a region, or in all regions where the account has them once, production
 * first, then the larger quantity: the bill does not depend on the order of its items. A meter that the book does not price gives a line without money, never a zero, unless the plan's assumptions price it.
 * @example 1,460 h × 0.23 USD × 0.92 = 308.936 → 308.94
 */
export function priceItems(items: readonly BillItem[], prices: PriceIndex, exchangeRatePerUsd: string): readonly BillLine[] {
  const used = new Map<string, Big>();
  const priced = new Map<BillItem, readonly BillLine[]>();
  for (const item of [...items].sort(inTurn)) {
    const pool = tierPool(item.meter);
    const before = used.get(pool) ?? new Big(0);
    const quantity = new Big(item.quantity).round(QUANTITY_DECIMALS, Big.roundHalfUp);
    used.set(pool, before.plus(quantity));
    priced.set(item, priceItem(item, quantity, before, prices, exchangeRatePerUsd));
  }
  return items.flatMap((item) => priced.get(item) ?? []);
}

/** Who gets to the first tier first; nothing that a name or the order of a list could change. */
const inTurn = (a: BillItem, b: BillItem): number => Number(b.environment.production) - Number(a.environment.production) || b.quantity - a.quantity;

function priceItem(item: BillItem, quantity: Big, before: Big, prices: PriceIndex, exchangeRatePerUsd: string): readonly BillLine[] {
  const tiers = findTiers(prices, item.meter) ?? assumedTiers(item);
  if (tiers === null) return [lineOf(item, quantity, null, null, exchangeRatePerUsd)];
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

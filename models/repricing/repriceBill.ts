import Big from 'big.js';
import { assumedPrice } from '../cost/assumedPrice';
import { assumptionOfSource } from '../cost/assumptionSource';
import { chargeAfter } from '../prices/chargeAfter';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import type { Price } from '../prices/priceBook';
import { tierPool } from '../prices/tierPool';
import type { Bill, BillLine } from '../report/report';
import type { PriceChange, RepricedLine } from './repricing';
import { MONEY_DECIMALS } from '../cost/cents';
import { chargedCents } from '../cost/chargedCents';

interface Item {
  readonly id: string;
  readonly lines: readonly BillLine[];
  readonly quantity: Big;
}

/**
 * A bill at the prices of another book, line by line, with the quantities as they are. Tiers of one line are told as one.
 * Money is exact to the cent by the rules of the bill: quantity × USD per unit × exchange rate, each tier rounded half up.
 * @example 1,460 h at 0.23 → 0.25 USD and 0.92 EUR for 1 USD: 308.94 → 335.80 EUR, +26.86
 */
export function repriceBill(bill: Bill, to: PriceIndex, otherCurrency: boolean): readonly RepricedLine[] {
  const used = new Map<string, Big>();
  return itemsOf(bill.lines).map(({ id, lines, quantity }) => {
    const [first] = lines;
    if (first === undefined) throw new Error('An item of a bill has a line');
    const pool = tierPool(first);
    const before = used.get(pool) ?? new Big(0);
    used.set(pool, before.plus(quantity));
    const tiers = findTiers(to, first) ?? assumedTiers(first);
    const bands = tiers === null ? null : chargeAfter(tiers, before, quantity);
    const old = sumOf(lines.map((line) => line.monthly));
    const fresh = sumOf(bands?.map((band) => chargedCents(band.usd, bill.exchangeRatePerUsd).toFixed()) ?? [null]);
    const oldUnits = lines.map((line) => line.usdPerUnit);
    const freshUnits = bands?.map((band) => band.price.usdPerUnit) ?? [null];
    return {
      id,
      label: first.label.replace(/ \((?:first tier|from [^)]*)\)$/, ''),
      meter: first.meter,
      region: first.region,
      unit: first.unit,
      quantity: quantity.toFixed(),
      usdPerUnitBefore: unitsText(oldUnits),
      usdPerUnitAfter: unitsText(freshUnits),
      asOfBefore: first.priceAsOf,
      asOfAfter: bands?.[0]?.price.asOf || null,
      monthlyBefore: old?.toFixed(MONEY_DECIMALS) ?? null,
      monthlyAfter: fresh?.toFixed(MONEY_DECIMALS) ?? null,
      difference: old === null || fresh === null ? null : fresh.minus(old).toFixed(MONEY_DECIMALS),
      change: changeOf(unitsText(oldUnits), unitsText(freshUnits), otherCurrency),
    };
  });
}

/** Lines of volume tiers carry the id of their item with `@` and the start of the tier. */
function itemsOf(lines: readonly BillLine[]): readonly Item[] {
  const items = new Map<string, BillLine[]>();
  for (const line of lines) {
    const id = line.id.replace(/@[\d.]+$/, '');
    items.set(id, [...(items.get(id) ?? []), line]);
  }
  return [...items].map(([id, parts]) => ({ id, lines: parts, quantity: parts.reduce((sum, line) => sum.plus(line.quantity), new Big(0)) }));
}

/** What the plan assumes holds with every book that does not price the meter. */
const assumedTiers = (line: BillLine): readonly Price[] | null =>
  assumptionOfSource(line.priceSource) === null || line.usdPerUnit === null ? null : [assumedPrice(line, line.usdPerUnit, line.priceSource ?? '')];

/** Null as soon as one part has no price. */
function sumOf(amounts: readonly (string | null)[]): Big | null {
  return amounts.reduce<Big | null>((sum, amount) => (sum === null || amount === null ? null : sum.plus(amount)), new Big(0));
}

const unitsText = (units: readonly (string | null)[]): string | null => (units.includes(null) ? null : units.join(' / '));

function changeOf(before: string | null, after: string | null, otherCurrency: boolean): PriceChange {
  if (before === null) return after === null ? 'still-missing' : 'meter-new';
  if (after === null) return 'meter-gone';
  if (before === after) return 'same';
  return otherCurrency ? 'currency' : 'moved';
}

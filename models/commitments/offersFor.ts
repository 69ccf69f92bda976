import Big from 'big.js';
import type { BillItem } from '../billOfMaterials/billItem';
import type { LoadStep } from '../capacity/loadSteps';
import { findTiers } from '../prices/findTiers';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import type { PriceIndex } from '../prices/indexPrices';
import type { Price } from '../prices/priceBook';
import { bestQuantity } from './bestQuantity';
import type { CommitmentTerm } from './commitmentTerms';
import { costPerHour, type Rates } from './costPerHour';
import { cents } from '../cost/cents';

/** What one way to commit does to a line, at its best quantity. */
export interface CommitmentOffer {
  readonly term: CommitmentTerm;
  readonly price: Price;
  /** Units of the commitment's meter in one unit of the line's. */
  readonly perUnit: number;
  /** Committed, in units of the line; 0 where no hour pays. */
  readonly quantity: number;
  /** USD for a committed and for a free hour of one unit. */
  readonly rates: Rates;
  /** A month in the plan's currency, to the cent. */
  readonly savingMonthly: Big;
}

export interface Money {
  readonly exchangeRatePerUsd: string;
  /** On the rate, where the term is paid month by month. */
  readonly surcharge: number;
}

/** The price of a term for this line; null where the book has none in the region. */
export function termPrice({ meter, commits }: Pick<BillItem, 'meter' | 'commits'>, { type, kind }: CommitmentTerm, prices: PriceIndex): { readonly price: Price; readonly perUnit: number } | null {
  if (!commits) return null;
  const reserved = kind === 'reservation';
  const price = findTiers(prices, reserved ? commits.reservedAs : meter, type)?.[0];
  return price ? { price, perUnit: reserved ? commits.reservedPerUnit : 1 } : null;
}

/**
 * The best quantity and the saving of every term that the book prices for a line.
 * @param paygUsd list price of one unit for an hour
 * @example 2 servers always on at 0.424 USD, savings plan 0.3392, 0.92 EUR/USD → 2 committed, 730 × 2 × 0.0848 × 0.92 = 113.90 EUR a month
 */
export function offersFor(item: BillItem, steps: readonly LoadStep[], paygUsd: number, terms: readonly CommitmentTerm[], prices: PriceIndex, money: Money): readonly CommitmentOffer[] {
  return terms.flatMap((term) => {
    const found = termPrice(item, term, prices);
    if (found === null) return [];
    const { price, perUnit } = found;
    const rates = { committed: Number(price.usdPerUnit) * perUnit * (1 + money.surcharge), payg: paygUsd };
    const quantity = quantityOf(steps, rates, perUnit, term.whole);
    return [{ term, price, perUnit, quantity, rates, savingMonthly: savingOf(steps, quantity, rates, money) }];
  });
}

/** Whole units are those of the commitment's meter: a server may be reserved by its vCores. */
function quantityOf(steps: readonly LoadStep[], { committed, payg }: Rates, perUnit: number, whole: boolean): number {
  const inMeter = steps.map(({ units, share }) => ({ units: units * perUnit, share }));
  return bestQuantity(inMeter, { committed: committed / perUnit, payg: payg / perUnit }, whole) / perUnit;
}

/** Of a month: hours × (cost of an hour at list prices − cost with the commitment) × exchange rate, to the cent. */
export function savingOf(steps: readonly LoadStep[], quantity: number, rates: Rates, { exchangeRatePerUsd }: Pick<Money, 'exchangeRatePerUsd'>): Big {
  const usdPerHour = costPerHour(steps, 0, rates) - costPerHour(steps, quantity, rates);
  return cents(new Big(usdPerHour).times(HOURS_PER_MONTH).times(exchangeRatePerUsd));
}

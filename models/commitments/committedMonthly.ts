import Big from 'big.js';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import type { CommitmentOffer } from './offersFor';
import { cents } from '../cost/cents';

/**
 * What a commitment itself costs a month, used or not: quantity × rate × 730 h × exchange rate, to the cent.
 * @example 2 servers at 0.3392 USD, 0.92 EUR/USD → 2 × 0.3392 × 730 × 0.92 = 455.61 EUR
 */
export function committedMonthly({ quantity, rates }: CommitmentOffer, exchangeRatePerUsd: string): Big {
  return cents(new Big(quantity * rates.committed).times(HOURS_PER_MONTH).times(exchangeRatePerUsd));
}

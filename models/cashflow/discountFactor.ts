import Big from 'big.js';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';

const FACTOR_DECIMALS = 10;

/**
 * What a payment at the end of a month is worth at the start of the plan: (1 + rate a year)^(−month ÷ 12), compounded
 * monthly, to ten decimals, so that a spreadsheet that rounds alike meets the same cent.
 * @param month 1 for the plan's first
 * @example 8 % a year, month 12 → 1 ÷ 1.08 = 0.9259259259
 */
export function discountFactor(ratePerYear: number, month: number): Big {
  return new Big(((1 + ratePerYear) ** (-month / MONTHS_PER_YEAR)).toFixed(FACTOR_DECIMALS));
}

import Big from 'big.js';
import type { BillLine } from '../report/report';
import { MONEY_DECIMALS } from './cents';

/**
 * A bill at list prices, and what discounts take off it; null where no line has one. List − discount = sum of the lines.
 * @example a line of 100.00 at list and 88.00 net, one of 10.00 without a discount → 110.00, 12.00
 */
export function listTotals(lines: readonly BillLine[]): { readonly monthly: string; readonly discount: string } | null {
  if (lines.every(({ discount }) => discount === undefined)) return null;
  const sum = (amount: (line: BillLine) => string | null): Big => lines.reduce((total, line) => total.plus(amount(line) ?? 0), new Big(0));
  const list = sum(({ monthly, discount }) => discount?.listMonthly ?? monthly);
  return { monthly: list.toFixed(MONEY_DECIMALS), discount: list.minus(sum(({ monthly }) => monthly)).toFixed(MONEY_DECIMALS) };
}

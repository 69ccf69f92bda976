import Big from 'big.js';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { BudgetLine, Contingency } from './sampleReport';

const MONEY_DECIMALS = 2;

/**
 * What to ask for: the bill before commitments, the contingency as a line of its own, and both.
 * @example bill 1,000, contingency 200 → 1,000 + 200 = 1,200 a month, 12,000 + 2,400 = 14,400 a year
 */
export function budgetLines(monthly: number, contingency: Pick<Contingency, 'perMonth'>): readonly BudgetLine[] {
  const bill = new Big(monthly.toFixed(MONEY_DECIMALS));
  const line = (id: BudgetLine['id'], amount: Big): BudgetLine => ({ id, perMonth: amount.toFixed(MONEY_DECIMALS), perYear: amount.times(MONTHS_PER_YEAR).toFixed(MONEY_DECIMALS) });
  return [line('bill', bill), line('contingency', new Big(contingency.perMonth)), line('bill-with-contingency', bill.plus(contingency.perMonth))];
}

import Big from 'big.js';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { monthAfter } from './monthAfter';

/** What one commitment costs a month, and for how long it is bound. */
export interface BoughtTerm {
  readonly committedMonthly: Big;
  readonly savingMonthly: Big;
  readonly years: number;
}

export interface BilledMonth {
  /** `2027-01` */
  readonly month: string;
  /** The bill with every term spread evenly over its months. */
  readonly effective: Big;
  /** What is paid in that month. */
  readonly billed: Big;
}

interface Timing {
  /** First day of the plan, `2027-01-15`. */
  readonly startDate: string;
  readonly horizonMonths: number;
  /** Months from the start until the commitments are bought; they are renewed at the same price when they end. */
  readonly from: number;
  readonly upfront: boolean;
}

/**
 * The bill month by month, twice: effective (what each month uses) and billed (what each month pays). Paid month by month
 * they are the same. Paid at once, the month of purchase bears the whole term and the others only what is not committed;
 * the last term is paid in full even where it outlasts the horizon.
 * @example bill 1,000, one year committed at 400 a month saving 100, bought in month 2 of 14 → effective 1,000, 1,000, 900 …;
 * billed at once 1,000, 1,000, 900 − 400 + 4,800 = 5,300, then 500
 */
export function billByMonth(listMonthly: Big, terms: readonly BoughtTerm[], { startDate, horizonMonths, from, upfront }: Timing): readonly BilledMonth[] {
  return Array.from({ length: horizonMonths }, (_, at) => {
    const bound = at < from ? [] : terms;
    const effective = bound.reduce((sum, { savingMonthly }) => sum.minus(savingMonthly), listMonthly);
    const billed = upfront ? bound.reduce((sum, term) => sum.minus(term.committedMonthly).plus(dueAtOnce(term, at - from)), effective) : effective;
    return { month: monthAfter(startDate, at), effective, billed };
  });
}

function dueAtOnce({ committedMonthly, years }: BoughtTerm, monthsSince: number): Big {
  const months = years * MONTHS_PER_YEAR;
  return monthsSince % months === 0 ? committedMonthly.times(months) : new Big(0);
}

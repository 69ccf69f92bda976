import Big from 'big.js';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { BillLine } from '../report/report';

export interface BillTotals {
  readonly monthly: Big;
  readonly production: Big;
  readonly nonProduction: Big;
  readonly yearly: Big;
  /** Lines whose price is missing; the totals are then sums of the others, “at least”. */
  readonly missing: readonly BillLine[];
}

/** Sums of the rounded lines, so that what a reader adds up is what is shown; yearly is twelve such months. */
export function totalBill(lines: readonly BillLine[]): BillTotals {
  const sum = (chosen: readonly BillLine[]): Big => chosen.reduce((total, line) => total.plus(line.monthly ?? 0), new Big(0));
  const production = sum(lines.filter((line) => line.production));
  const nonProduction = sum(lines.filter((line) => !line.production));
  const monthly = production.plus(nonProduction);
  return { monthly, production, nonProduction, yearly: monthly.times(MONTHS_PER_YEAR), missing: lines.filter((line) => line.monthly === null) };
}

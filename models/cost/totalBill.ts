import Big from 'big.js';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { BillLine } from '../report/report';

const CENTS_PER_UNIT = 100;

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
  const sum = (chosen: readonly BillLine[]): Big => new Big(chosen.reduce((total, line) => total + centsIn(line), 0)).div(CENTS_PER_UNIT);
  const production = sum(lines.filter((line) => line.production));
  const nonProduction = sum(lines.filter((line) => !line.production));
  const monthly = production.plus(nonProduction);
  return { monthly, production, nonProduction, yearly: monthly.times(MONTHS_PER_YEAR), missing: lines.filter((line) => line.monthly === null) };
}

/** Whole cents, so that their sum is exact: a double holds those of 90 billion a month. */
const centsIn = ({ monthly }: BillLine): number => (monthly === null ? 0 : Math.round(Number(monthly) * CENTS_PER_UNIT));

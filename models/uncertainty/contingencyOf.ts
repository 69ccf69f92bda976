import Big from 'big.js';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { nearestRank } from './nearestRank';
import type { Contingency } from './sampleReport';

const MONEY_DECIMALS = 2;

/**
 * What the point estimate lacks to the bill that covers the asked share of the draws; never below nothing.
 * @param sorted monthly bills, ascending
 * @example bills of 900 to 1,300, P80 1,200, point estimate 1,000 → 200 a month, 2,400 a year
 */
export function contingencyOf(sorted: Float64Array, point: number, confidence: number): Contingency {
  const covered = new Big(nearestRank(sorted, confidence).toFixed(MONEY_DECIMALS));
  const lacking = covered.minus(point.toFixed(MONEY_DECIMALS));
  const perMonth = lacking.gt(0) ? lacking : new Big(0);
  return { confidence, covered: covered.toFixed(MONEY_DECIMALS), perMonth: perMonth.toFixed(MONEY_DECIMALS), perYear: perMonth.times(MONTHS_PER_YEAR).toFixed(MONEY_DECIMALS) };
}

import { SHARED_ALLOWANCES } from '../facts/sharedAllowances';
import { meterId } from './indexPrices';
import type { MeterKey } from './priceBook';

/**
 * What is used together when volume tiers and allowances are counted: the meter in its region, or the meter anywhere where
 * its allowance is given once to the whole account.
 */
export function tierPool(meter: MeterKey): string {
  const id = meterId(meter, 'payg');
  return countsEverywhere(meter) ? id : `${id}|${meter.region}`;
}

/** Whether use in one region takes from the allowance in another, even where that one lists a single price. */
export const countsEverywhere = (meter: MeterKey): boolean => SHARED_ALLOWANCES.some((each) => each.service === meter.service && each.meter === meter.meter);

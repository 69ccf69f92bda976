import { SHARED_ALLOWANCES } from '../facts/sharedAllowances';
import { meterId } from './indexPrices';
import type { MeterKey } from './priceBook';

/**
 * What is used together when volume tiers and allowances are counted: the meter in its region, or the meter anywhere where
 * its allowance is given once to the whole account.
 */
export function tierPool(meter: MeterKey): string {
  const id = meterId(meter, 'payg');
  const shared = SHARED_ALLOWANCES.some((each) => each.service === meter.service && each.meter === meter.meter);
  return shared ? id : `${id}|${meter.region}`;
}

import type Big from 'big.js';
import { chargeQuantity, type ChargedBand } from './chargeQuantity';
import type { Price } from './priceBook';

/**
 * Charges a quantity that comes on top of what other lines of the same meter have used: free allowances and volume
 * tiers are given once, not to every environment again.
 *
 * Worked example: tiers from 0 at 0 USD and from 5 at 2.99 USD; 4 GB used, 3 GB more = 1 GB free + 2 GB × 2.99.
 */
export function chargeAfter(tiers: readonly Price[], used: Big, quantity: Big): readonly ChargedBand[] {
  // Where there is one price, earlier use changes nothing.
  if (tiers.length === 1 || quantity.eq(0)) return chargeQuantity(tiers, quantity);
  return chargeQuantity(tiers, used.plus(quantity)).flatMap((band) => {
    const before = used.minus(band.fromUnits);
    const part = before.gt(0) ? band.quantity.minus(before) : band.quantity;
    return part.gt(0) ? [{ ...band, quantity: part, usd: part.times(band.price.usdPerUnit) }] : [];
  });
}

import Big from 'big.js';
import type { Price } from './priceBook';

/** The part of a quantity that falls into one volume tier. */
export interface ChargedBand {
  readonly fromUnits: number;
  readonly quantity: Big;
  readonly price: Price;
  /** quantity x price, exact. */
  readonly usd: Big;
}

/**
 * Splits a quantity over the volume tiers of a meter (from `findTiers`, lowest first) and prices each part exactly:
 * the band of tier i holds what lies above its start, up to and including the start of the next one.
 *
 * Worked example: 150 GB with tiers from 0 at 0 USD and from 100 at 0.08 USD is 100 x 0 + 50 x 0.08 = 4 USD.
 * Empty bands are left out, but a quantity of 0 gives one band of 0 so that the line keeps its price.
 */
export function chargeQuantity(tiers: readonly Price[], quantity: Big): readonly ChargedBand[] {
  const first = tiers[0];
  if (first === undefined || first.fromUnits !== 0) throw new Error('The tiers of a meter begin at 0 units');
  if (quantity.lt(0)) throw new Error(`A quantity cannot be negative: ${quantity.toFixed()}`);
  if (quantity.eq(0)) return [band(first, new Big(0))];
  return tiers.flatMap((tier, at) => {
    if (quantity.lte(tier.fromUnits)) return [];
    const next = tiers[at + 1];
    const end = next === undefined || quantity.lt(next.fromUnits) ? quantity : new Big(next.fromUnits);
    return [band(tier, end.minus(tier.fromUnits))];
  });
}

function band(price: Price, quantity: Big): ChargedBand {
  return { fromUnits: price.fromUnits, quantity, price, usd: quantity.times(price.usdPerUnit) };
}

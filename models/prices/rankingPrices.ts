import { findTiers } from './findTiers';
import type { PriceIndex } from './indexPrices';
import { nearestPricedRegion } from './nearestPricedRegion';
import type { MeterKey, Price } from './priceBook';

/**
 * The tiers that choices are ranked by: the region's own, else those of the nearest region that has them, so that a lost
 * price never makes a choice cheaper. Null where no region has any. Never shown and never billed.
 */
export function rankingPrices(prices: PriceIndex, key: MeterKey): readonly Price[] | null {
  const own = findTiers(prices, key);
  if (own !== null) return own;
  const nearest = nearestPricedRegion(prices, key);
  return nearest === null ? null : findTiers(prices, { ...key, region: nearest });
}

import { meterId, type PriceIndex, type PriceType } from './indexPrices';
import type { MeterKey, Price } from './priceBook';

/**
 * The prices of one meter, lowest tier first; null when the book cannot price it. A missing price is never zero:
 *
 * - the first tier must begin at 0, and no tier known from other regions may be missing between two that are there
 *   (tiers from 0 and from 512,000 with one from 51,200 elsewhere: null);
 * - a free first tier must be followed by its paid one where other regions have one, or all use would look free.
 *
 * Volume discounts missing at the far end are allowed: the plan is then dearer at most.
 */
export function findTiers(index: PriceIndex, key: MeterKey, type: PriceType = 'payg'): readonly Price[] | null {
  const id = meterId(key, type);
  const tiers = index.inRegion(key.region).tiers.get(id);
  const first = tiers?.[0];
  if (tiers === undefined || first === undefined || first.fromUnits !== 0) return null;
  const starts = index.tierStarts.get(id) ?? [];
  const unbroken = tiers.slice(1).every((tier, at) => tier.fromUnits === starts[at]);
  const freeForAll = tiers.length === 1 && starts.length > 0 && Number(first.usdPerUnit) === 0;
  return unbroken && !freeForAll ? tiers : null;
}

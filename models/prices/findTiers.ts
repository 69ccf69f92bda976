import { meterId, type PriceIndex, type PriceType } from './indexPrices';
import type { MeterKey, Price } from './priceBook';

/**
 * The prices of one meter, lowest tier first; null when the book cannot price it. A missing price is never zero:
 *
 * - the first tier must begin at 0, and no tier known from other regions may be missing between two that are there
 *   (tiers from 0 and from 512,000 with one from 51,200 elsewhere: null);
 * - only a first tier may cost 0, as the allowance before a paid one. A meter at 0 alone is a gap of the list: none that a
 *   bill asks for is free of charge, for what Azure gives free of charge, such as AKS Free, has no meter.
 *
 * A price is judged before the plan's discounts, which may reach 100 %. Volume discounts missing at the far end are allowed:
 * the plan is then dearer at most.
 */
export function findTiers(index: PriceIndex, key: MeterKey, type: PriceType = 'payg'): readonly Price[] | null {
  const id = meterId(key, type);
  const { tiers, judged } = index.inRegion(key.region);
  const known = judged.get(id);
  if (known !== undefined) return known;
  const found = whole(tiers.get(id), index.tierStarts.get(id) ?? []);
  judged.set(id, found);
  return found;
}

function whole(tiers: readonly Price[] | undefined, starts: readonly number[]): readonly Price[] | null {
  const first = tiers?.[0];
  if (tiers === undefined || first === undefined || first.fromUnits !== 0) return null;
  const unbroken = tiers.slice(1).every((tier, at) => tier.fromUnits === starts[at]);
  const paid = tiers.slice(tiers.length > 1 ? 1 : 0).every(({ usdPerUnit, discounted }) => Number(discounted?.listUsdPerUnit ?? usdPerUnit) > 0);
  return unbroken && paid ? tiers : null;
}

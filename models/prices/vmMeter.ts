import type { PriceIndex } from './indexPrices';
import type { MeterKey } from './priceBook';

/**
 * The pay-as-you-go Linux meter of a virtual machine size, per hour; null when the book has no price for it in the region.
 * Savings plans and reservations of the size stand under the same key with another price type.
 */
export function vmMeter(index: PriceIndex, armSku: string, region: string): MeterKey | null {
  const price = index.inRegion(region).vms.get(armSku);
  if (price === undefined) return null;
  const { service, product, sku, meter, unit } = price;
  return { service, product, sku, meter, region, unit };
}

import type { MeterKey } from '../prices/priceBook';

/** Where a size belongs in the price book. */
type SizeRange = Pick<MeterKey, 'service' | 'product'>;

const VIRTUAL_MACHINES: SizeRange = { service: 'Virtual Machines', product: 'Virtual Machines' };

/** The meter of a size that the book does not price in a region: the line stays on the bill and says so. */
export function unpricedMeter(armSku: string, region: string, range: SizeRange = VIRTUAL_MACHINES): MeterKey {
  return { ...range, sku: armSku, meter: armSku, region, unit: '1 Hour' };
}

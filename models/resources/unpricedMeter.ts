import type { MeterKey } from '../prices/priceBook';

/** The meter of a size that the book does not price in a region: the line stays on the bill and says so. */
export function unpricedMeter(armSku: string, region: string): MeterKey {
  return { service: 'Virtual Machines', product: 'Virtual Machines', sku: armSku, meter: armSku, region, unit: '1 Hour' };
}

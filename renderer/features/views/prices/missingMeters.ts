import type { MeterKey } from '../../../../models/prices/priceBook';
import type { BillLine } from '../../../../models/report/report';

/** The meters of a bill without a price, each once. */
export function missingMeters(lines: readonly BillLine[]): readonly MeterKey[] {
  const meters = new Map<string, MeterKey>();
  for (const { monthly, service, product, sku, meter, region, unit } of lines) {
    if (monthly === null) meters.set([service, product, sku, meter, region, unit].join('|'), { service, product, sku, meter, region, unit });
  }
  return [...meters.values()];
}

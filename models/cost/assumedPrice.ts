import type { MeterKey, Price } from '../prices/priceBook';

/** A price that the plan's assumptions give a meter; an assumption has no date. */
export const assumedPrice = ({ service, product, sku, meter, region, unit }: MeterKey, usdPerUnit: string, sourceId: string): Price => ({
  service, product, sku, armSku: '', meter, region, unit, fromUnits: 0, usdPerUnit, type: 'payg', asOf: '', sourceId,
});

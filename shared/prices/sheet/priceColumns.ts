/** Columns of a sheet of negotiated prices. Those that are not needed narrow down which meter a row means, or have a usual value. */
export interface PriceColumn {
  readonly name: string;
  readonly needed: boolean;
  readonly meaning: string;
}

export const PRICE_COLUMNS: readonly PriceColumn[] = [
  { name: 'service', needed: false, meaning: 'service name of the price list' },
  { name: 'product', needed: false, meaning: 'product name of the price list' },
  { name: 'sku', needed: false, meaning: 'SKU name, or the ARM name of a size such as Standard_D4s_v5' },
  { name: 'meter', needed: true, meaning: 'meter name of the price list' },
  { name: 'region', needed: true, meaning: 'ARM name such as westeurope, Global, or a zone' },
  { name: 'unit', needed: true, meaning: 'unit of the price list, such as 1 Hour' },
  { name: 'price', needed: true, meaning: 'price for one unit' },
  { name: 'currency', needed: false, meaning: 'USD, or the currency of the plan; USD when empty' },
  { name: 'type', needed: false, meaning: 'payg, sp1y, sp3y, ri1y or ri3y; payg when empty' },
  { name: 'from units', needed: false, meaning: 'start of the volume tier; when empty, the price holds for every quantity' },
];

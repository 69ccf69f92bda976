import type { MeterKey, Price, PriceBook } from '../../../../models/prices/priceBook';

export const storageKey: MeterKey = {
  service: 'Storage',
  product: 'General Block Blob v2',
  sku: 'Hot LRS',
  meter: 'Hot LRS Data Stored',
  region: 'westeurope',
  unit: '1 GB/Month',
};

export function priceRow(changes: Partial<Price> = {}): Price {
  return { ...storageKey, armSku: '', fromUnits: 0, usdPerUnit: '0.0196', type: 'payg', asOf: '2026-08-15', sourceId: 'test', ...changes };
}

export function bookOf(...prices: readonly Price[]): PriceBook {
  return { id: 'test', asOf: '2026-08-15', sources: { test: 'written for a test' }, prices };
}

import { describe, expect, it } from 'vitest';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { METERS } from '../../../../models/prices/meters';
import { nearestPricedRegion } from '../../../../models/prices/nearestPricedRegion';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { bookOf, priceRow, storageKey } from './priceRow';

const nearest = (region: string, ...priced: readonly string[]) =>
  nearestPricedRegion(indexPrices(bookOf(...priced.map((name) => priceRow({ region: name })))), { ...storageKey, region });

describe('nearestPricedRegion', () => {
  it('prefers the paired region to all others', () => {
    expect(nearest('brazilsouth', 'brazilsoutheast', 'southcentralus')).toBe('southcentralus');
  });

  it('prefers the same geography to the same continent', () => {
    expect(nearest('eastus', 'canadacentral', 'westus3')).toBe('westus3');
  });

  it('goes on to the same continent, best-covered region first', () => {
    const rows = ['northeurope', 'westeurope'].map((region) => priceRow({ region }));
    const index = indexPrices(bookOf(...rows, priceRow({ region: 'westeurope', sku: 'Hot ZRS' })));
    expect(nearestPricedRegion(index, { ...storageKey, region: 'germanywestcentral' })).toBe('westeurope');
  });

  it('goes to the rest of the world last, the shortest way', () => {
    expect(nearest('australiaeast', 'westeurope', 'southeastasia', 'eastus')).toBe('southeastasia');
    expect(nearest('westeurope', 'uaenorth', 'eastus', 'polandcentral')).toBe('polandcentral');
  });

  it('never names the region itself or stands in for an unknown place', () => {
    expect(nearest('westeurope', 'westeurope')).toBeNull();
    expect(nearest('atlantis', 'westeurope')).toBeNull();
  });

  it('finds backup prices for germanywestcentral in the embedded book', () => {
    expect(nearestPricedRegion(indexPrices(embeddedPriceBook), METERS.backupVm('germanywestcentral'))).toBe('westeurope');
  });
});

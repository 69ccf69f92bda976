import { describe, expect, it } from 'vitest';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { readPrices } from '../../../../shared/prices/readPrices';

describe('the embedded price book', () => {
  it('holds every price that was read', () => {
    expect(embeddedPriceBook.prices).toHaveLength(17115);
    expect(embeddedPriceBook.asOf).toBe('2026-10-02');
    expect(embeddedPriceBook.id).toMatch(/^azure-list-2026-10-02-[0-9a-f]{8}$/);
  });

  it('describes the source of every price', () => {
    const undescribed = new Set(embeddedPriceBook.prices.map((price) => price.sourceId).filter((id) => !Object.hasOwn(embeddedPriceBook.sources, id)));
    expect([...undescribed]).toEqual([]);
  });

  it('keeps volume tiers apart from meter names', () => {
    const egress = embeddedPriceBook.prices.filter((price) => price.product === 'Rtn Preference: MGN' && price.region === 'westeurope');
    expect(egress.map((price) => price.fromUnits)).toEqual([0, 100, 10335, 51295, 153695, 512095]);
    expect(embeddedPriceBook.prices.filter((price) => price.meter.includes('@'))).toEqual([]);
  });

  it('has plain decimals only', () => {
    expect(embeddedPriceBook.prices.filter((price) => !/^\d+(\.\d+)?$/.test(price.usdPerUnit))).toEqual([]);
  });
});

describe('readPrices', () => {
  it('stops at a file that is no list of price groups', () => {
    expect(() => readPrices([{ prices: [] }])).toThrow('not a list');
    expect(() => readPrices([[null]])).toThrow('not a list');
  });
});

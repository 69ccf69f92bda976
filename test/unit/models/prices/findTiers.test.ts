import { describe, expect, it } from 'vitest';
import { findTiers } from '../../../../models/prices/findTiers';
import { indexPrices, meterId } from '../../../../models/prices/indexPrices';
import { METERS } from '../../../../models/prices/meters';
import type { MeterKey } from '../../../../models/prices/priceBook';
import { withDiscounts } from '../../../../models/prices/withDiscounts';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { bookOf, priceRow, storageKey } from './priceRow';

const starts = (...tiers: readonly [region: string, from: number, usd: string][]) => {
  const rows = tiers.map(([region, fromUnits, usdPerUnit]) => priceRow({ region, fromUnits, usdPerUnit }));
  return findTiers(indexPrices(bookOf(...rows)), storageKey)?.map((price) => price.fromUnits) ?? null;
};

describe('findTiers', () => {
  it('gives the tiers of one meter, lowest first, whatever their order in the book', () => {
    expect(starts(['westeurope', 512000, '0.018'], ['westeurope', 0, '0.0196'], ['westeurope', 51200, '0.0188'])).toEqual([0, 51200, 512000]);
  });

  it('has no price for another region, unit or type', () => {
    const index = indexPrices(bookOf(priceRow()));
    expect(findTiers(index, storageKey)).toHaveLength(1);
    expect(findTiers(index, { ...storageKey, region: 'northeurope' })).toBeNull();
    expect(findTiers(index, { ...storageKey, unit: '1 GiB/Hour' })).toBeNull();
    expect(findTiers(index, storageKey, 'sp1y')).toBeNull();
  });

  it('has no price when the first tier is missing', () => {
    expect(starts(['westeurope', 5, '2.99'])).toBeNull();
  });

  it('has no price when a tier between two others is missing that another region has', () => {
    const complete = [['northeurope', 0, '0'], ['northeurope', 100, '0.087'], ['northeurope', 10335, '0.083']] as const;
    expect(starts(...complete.map((row) => [...row] as [string, number, string]), ['westeurope', 0, '0'], ['westeurope', 10335, '0.083'])).toBeNull();
  });

  it('has no price when only the free allowance is left of a meter that is paid elsewhere', () => {
    expect(starts(['northeurope', 0, '0'], ['northeurope', 5, '2.99'], ['westeurope', 0, '0'])).toBeNull();
  });

  it('has no price where the only one is 0, or where a later tier is', () => {
    expect(starts(['westeurope', 0, '0'])).toBeNull();
    expect(starts(['westeurope', 0, '0.000'], ['northeurope', 0, '0.0196'])).toBeNull();
    expect(starts(['westeurope', 0, '0'], ['westeurope', 5, '0'])).toBeNull();
    expect(starts(['westeurope', 0, '0.0196'], ['westeurope', 51200, '0'])).toBeNull();
  });

  it('has no term at 0 either, which would be chosen everywhere', () => {
    expect(findTiers(indexPrices(bookOf(priceRow({ type: 'ri1y', usdPerUnit: '0' }))), storageKey, 'ri1y')).toBeNull();
  });

  it('keeps a price that a discount of 100 % takes away', () => {
    const free = { category: 'all', share: 1, basis: 'EA', by: 'A', asOf: '2026-11-01' } as const;
    expect(findTiers(indexPrices(withDiscounts(bookOf(priceRow()), [free])), storageKey)).toMatchObject([{ usdPerUnit: '0' }]);
  });

  it('finds no meter that bills ask for at 0 alone in the embedded book', () => {
    const asked = Object.values(METERS).flatMap((meter) => (meter.length === 1 ? [(meter as (region: string) => MeterKey)('westeurope')] : []));
    const isListed = (key: MeterKey): boolean => embeddedPriceBook.prices.some((price) => price.region === key.region && price.fromUnits === 0 && meterId(price, price.type) === meterId(key, 'payg'));
    expect(asked.filter((key) => isListed(key)).length).toBeGreaterThan(20);
    expect(asked.filter((key) => isListed(key) && findTiers(indexPrices(embeddedPriceBook), key) === null)).toEqual([]);
  });

  it('keeps a meter that lacks only volume discounts', () => {
    expect(starts(['northeurope', 0, '0.0196'], ['northeurope', 51200, '0.0188'], ['westeurope', 0, '0.0196'])).toEqual([0]);
  });

  it.each(embeddedPriceBook.prices.filter((price) => price.region === 'westeurope' && price.fromUnits < 101 && ['Bandwidth', 'Log Analytics'].includes(price.service)).map((price) => [price.meter, price.fromUnits, price] as const))(
    'never turns a lost row of %s from %d into a free or shorter ladder',
    (_meter, _from, lost) => {
      const whole = findTiers(indexPrices(embeddedPriceBook), lost);
      const without = { ...embeddedPriceBook, prices: embeddedPriceBook.prices.filter((price) => price !== lost) };
      expect(whole === null || findTiers(indexPrices(without), lost) === null).toBe(true);
    },
  );

  it('tells the regions whose log ingestion lacks its free tier from those that have it', () => {
    const index = indexPrices(embeddedPriceBook);
    expect(findTiers(index, METERS.logIngestion('westeurope'))?.map((price) => price.fromUnits)).toEqual([0, 5]);
    expect(findTiers(index, METERS.logIngestion('eastus'))).toBeNull();
  });
});

describe('indexPrices', () => {
  it('builds one index per book', () => {
    const book = bookOf(priceRow());
    expect(indexPrices(book)).toBe(indexPrices(book));
    expect(indexPrices({ ...book })).not.toBe(indexPrices(book));
  });
});

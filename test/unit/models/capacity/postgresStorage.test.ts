import { describe, expect, it } from 'vitest';
import { premiumSsd, premiumSsdV2, type StorageNeed } from '../../../../models/capacity/postgresStorage';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const prices = indexPrices(embeddedPriceBook);
const needOf = (changes: Partial<StorageNeed>): StorageNeed => ({ storageGiB: 1, iops: 1, throughputMBps: 1, ...changes });
const stepOf = (changes: Partial<StorageNeed>) => premiumSsd(needOf(changes), prices, 'westeurope')?.sizeGiB ?? null;
const secondOf = (changes: Partial<StorageNeed>, region = 'westeurope') => premiumSsdV2(needOf(changes), prices, region);

describe('premiumSsd', () => {
  it('takes the step that holds the data and gives IOPS and throughput', () => {
    expect(stepOf({ storageGiB: 90, iops: 300 })).toBe(128);
    expect(stepOf({ storageGiB: 32, iops: 120, throughputMBps: 25 })).toBe(32);
    expect(stepOf({ storageGiB: 32.1 })).toBe(64);
    // 501 IOPS need 256 GiB (1,100) however little is stored
    expect(stepOf({ iops: 501 })).toBe(256);
    // 4,096 GiB gives no more IOPS than 2,048 (7,500): the next that does is 8,192
    expect(stepOf({ iops: 7501 })).toBe(8192);
    expect(stepOf({ iops: 20_001 })).toBeNull();
    // 126 MB/s need a P20 (150), 251 a P60 (500)
    expect(stepOf({ throughputMBps: 126 })).toBe(512);
    expect(stepOf({ throughputMBps: 251 })).toBe(8192);
    expect(stepOf({ throughputMBps: 901 })).toBeNull();
  });

  it('costs its whole step', () => {
    // 128 × 0.1369
    expect(premiumSsd(needOf({ storageGiB: 90 }), prices, 'westeurope')?.usdPerMonth).toBeCloseTo(17.5232, 8);
  });
});

describe('premiumSsdV2', () => {
  it('costs its GiB while the included IOPS and MB/s are enough', () => {
    expect(secondOf({ storageGiB: 89.2, iops: 3000, throughputMBps: 125 })).toMatchObject({ sizeGiB: 90, extraIops: 0, extraMBps: 0 });
    expect(secondOf({ storageGiB: 89.2, iops: 3000, throughputMBps: 125 })?.usdPerMonth).toBeCloseTo(90 * 0.1369, 8);
  });

  it('buys what is missing', () => {
    // 100 × 0.1369 + 500 × 0.026 + 10 × 0.104
    const bought = secondOf({ storageGiB: 100, iops: 3500, throughputMBps: 135 });
    expect(bought).toMatchObject({ sizeGiB: 100, iops: 3500, throughputMBps: 135, extraIops: 500, extraMBps: 10 });
    expect(bought?.usdPerMonth).toBeCloseTo(13.69 + 13 + 1.04, 8);
  });

  it('takes 400 GiB where its included share is the cheaper way', () => {
    // 300 GiB with 6,000 more IOPS: 41.07 + 156; 400 GiB with 12,000 included: 54.76
    expect(secondOf({ storageGiB: 300, iops: 9000 })).toMatchObject({ sizeGiB: 400, extraIops: 0 });
    expect(secondOf({ storageGiB: 399 })?.sizeGiB).toBe(399);
  });

  it('follows the ratios of the disk', () => {
    // 20,000 IOPS at 500 per GiB: 40 GiB at least; 1,000 MB/s at 0.25 per IOPS: 4,000 IOPS at least
    expect(secondOf({ iops: 20_000 })?.sizeGiB).toBeGreaterThanOrEqual(40);
    expect(secondOf({ throughputMBps: 1000 })?.iops).toBeGreaterThanOrEqual(4000);
    expect(secondOf({ iops: 80_001 })).toBeNull();
    expect(secondOf({ throughputMBps: 1201 })).toBeNull();
    expect(secondOf({ storageGiB: 65_537 })).toBeNull();
  });

  it('has no price where the book has none', () => {
    expect(secondOf({ storageGiB: 100 }, 'germanywestcentral')?.usdPerMonth).toBeNull();
  });
});

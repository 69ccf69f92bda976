import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargeQuantity } from '../../../../models/prices/chargeQuantity';
import { findTiers } from '../../../../models/prices/findTiers';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { METERS } from '../../../../models/prices/meters';
import type { MeterKey, Price } from '../../../../models/prices/priceBook';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { priceRow } from './priceRow';

const ladder = (...steps: readonly (readonly [fromUnits: number, usdPerUnit: string])[]): readonly Price[] =>
  steps.map(([fromUnits, usdPerUnit]) => priceRow({ fromUnits, usdPerUnit }));

const bands = (tiers: readonly Price[], quantity: string) =>
  chargeQuantity(tiers, new Big(quantity)).map((band) => [band.fromUnits, band.quantity.toFixed(), band.usd.toFixed()]);

function embedded(key: MeterKey): readonly Price[] {
  const tiers = findTiers(indexPrices(embeddedPriceBook), key);
  if (tiers === null) throw new Error(`The book has no price for ${key.meter}`);
  return tiers;
}

const total = (tiers: readonly Price[], quantity: string) =>
  chargeQuantity(tiers, new Big(quantity)).reduce((sum, band) => sum.plus(band.usd), new Big(0)).toFixed();

describe('chargeQuantity', () => {
  const freeThenPaid = ladder([0, '0'], [100, '0.08']);

  it('splits 150 units over tiers from 0 and from 100 into 100 and 50', () => {
    // 100 x 0 = 0; 50 x 0.08 = 4
    expect(bands(freeThenPaid, '150')).toEqual([[0, '100', '0'], [100, '50', '4']]);
  });

  it('leaves everything below the edge in the first tier', () => {
    expect(bands(freeThenPaid, '99.5')).toEqual([[0, '99.5', '0']]);
  });

  it('leaves exactly the edge in the first tier and makes no empty band', () => {
    expect(bands(freeThenPaid, '100')).toEqual([[0, '100', '0']]);
  });

  it('charges the first fraction above the edge', () => {
    // 0.01 x 0.08 = 0.0008
    expect(bands(freeThenPaid, '100.01')).toEqual([[0, '100', '0'], [100, '0.01', '0.0008']]);
  });

  it('keeps one band of nothing for a quantity of 0', () => {
    expect(bands(freeThenPaid, '0')).toEqual([[0, '0', '0']]);
  });

  it('multiplies exactly where binary fractions would drift', () => {
    // 0.1 x 3 = 0.3, not 0.30000000000000004
    expect(bands(ladder([0, '0.1']), '3')).toEqual([[0, '3', '0.3']]);
    // 0.000013 x 730 x 1,000 GiB = 9.49
    expect(total(ladder([0, '0.000013']), '730000')).toBe('9.49');
  });

  it('refuses tiers that do not begin at 0 and negative quantities, which are mistakes in the code', () => {
    expect(() => chargeQuantity([], new Big(1))).toThrow('begin at 0');
    expect(() => chargeQuantity(ladder([5, '2.99']), new Big(1))).toThrow('begin at 0');
    expect(() => chargeQuantity(freeThenPaid, new Big(-1))).toThrow('negative');
  });

  it('prices 60,000 GB of hot LRS blobs in westeurope over two storage tiers', () => {
    // 51,200 x 0.0196 = 1,003.52; 8,800 x 0.018816 = 165.5808; together 1,169.1008
    expect(bands(embedded(METERS.blobHot('LRS', 'westeurope')), '60000')).toEqual([
      [0, '51200', '1003.52'],
      [51200, '8800', '165.5808'],
    ]);
  });

  it('prices 11,000 GB of egress from westeurope: 100 free, then two paid tiers', () => {
    // 100 x 0; 10,235 x 0.087 = 890.445; 665 x 0.083 = 55.195; together 945.64
    expect(bands(embedded(METERS.egress('westeurope')), '11000')).toEqual([
      [0, '100', '0'],
      [100, '10235', '890.445'],
      [10335, '665', '55.195'],
    ]);
  });

  it('gives the first 5 GB of logs free of charge', () => {
    // 155 - 5 = 150; 150 x 2.99 = 448.5
    expect(total(embedded(METERS.logIngestion('westeurope')), '155')).toBe('448.5');
  });
});

const tiersArbitrary = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 5 }),
    fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([starts, prices]) =>
    ladder(...[0, ...starts.sort((a, b) => a - b)].map((from, at) => [from, new Big(prices[at] ?? 0).div(1_000_000).toFixed()] as const)),
  );
const quantityArbitrary = fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => new Big(thousandths).div(1000));
const usd = (tiers: readonly Price[], quantity: Big) => chargeQuantity(tiers, quantity).reduce((sum, band) => sum.plus(band.usd), new Big(0));

describe('chargeQuantity, for any tiers', () => {
  it('puts every unit into exactly one band', () => {
    fc.assert(
      fc.property(tiersArbitrary, quantityArbitrary, (tiers, quantity) => {
        const sum = chargeQuantity(tiers, quantity).reduce((units, band) => units.plus(band.quantity), new Big(0));
        expect(sum.eq(quantity)).toBe(true);
      }),
    );
  });

  it('never gets cheaper when more is used', () => {
    fc.assert(
      fc.property(tiersArbitrary, quantityArbitrary, quantityArbitrary, (tiers, some, more) => {
        expect(usd(tiers, some.plus(more)).gte(usd(tiers, some))).toBe(true);
      }),
    );
  });

  it('makes no empty band but the one of quantity 0', () => {
    fc.assert(
      fc.property(tiersArbitrary, quantityArbitrary, (tiers, quantity) => {
        const empty = chargeQuantity(tiers, quantity).filter((band) => band.quantity.eq(0));
        expect(empty.length).toBe(quantity.eq(0) ? 1 : 0);
      }),
    );
  });
});

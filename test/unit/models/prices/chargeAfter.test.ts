import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargeAfter } from '../../../../models/prices/chargeAfter';
import { chargeQuantity } from '../../../../models/prices/chargeQuantity';
import type { Price } from '../../../../models/prices/priceBook';

const tier = (fromUnits: number, usdPerUnit: string): Price => ({
  service: 's', product: 'p', sku: 'k', armSku: '', meter: 'm', region: 'westeurope', unit: '1 GB', fromUnits, usdPerUnit, type: 'payg', asOf: '2026-10-02', sourceId: 'x',
});
const LOGS = [tier(0, '0'), tier(5, '2.99')];
const usd = (bands: readonly { readonly usd: Big }[]): string => bands.reduce((sum, band) => sum.plus(band.usd), new Big(0)).toFixed();

describe('chargeAfter', () => {
  it('gives the free allowance once: 4 GB used, 3 GB more are 1 GB free and 2 GB at 2.99', () => {
    const bands = chargeAfter(LOGS, new Big(4), new Big(3));
    expect(bands.map((band) => [band.fromUnits, band.quantity.toFixed()])).toEqual([[0, '1'], [5, '2']]);
    expect(usd(bands)).toBe('5.98');
  });

  it('charges everything at the paid tier once the allowance is gone', () => {
    expect(usd(chargeAfter(LOGS, new Big(12), new Big(2)))).toBe('5.98');
  });

  it('keeps a line of nothing on the bill', () => {
    expect(chargeAfter(LOGS, new Big(12), new Big(0))).toHaveLength(1);
  });

  it('adds up to one charge of the whole, however the quantity is cut', () => {
    const tiers = [tier(0, '0.087'), tier(100, '0.083'), tier(512, '0.05')];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 }), (parts) => {
        let used = new Big(0);
        let sum = new Big(0);
        for (const part of parts) {
          sum = sum.plus(usd(chargeAfter(tiers, used, new Big(part))));
          used = used.plus(part);
        }
        return sum.eq(usd(chargeQuantity(tiers, used)));
      }),
    );
  });
});

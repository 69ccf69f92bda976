import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceItems } from '../../models/cost/priceItems';
import { listTotals } from '../../models/cost/listTotals';
import { totalBill } from '../../models/cost/totalBill';
import { billDesign } from '../../models/billOfMaterials/billDesign';
import { DISCOUNT_CATEGORIES, type Discount } from '../../models/document/schema/discount';
import { indexPrices } from '../../models/prices/indexPrices';
import { withDiscounts } from '../../models/prices/withDiscounts';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { billContext, designOf, productionOf } from '../unit/models/billOfMaterials/handMade';

const design = designOf({}, [productionOf(), productionOf({ id: 'staging', kind: 'staging', production: false, hoursPerMonth: 200 })]);
const items = billDesign(design, billContext(design));
const cents = (amount: string | null | undefined): number => Math.round(Number(amount ?? 0) * 100);

const discount = fc.record({ category: fc.constantFrom(...DISCOUNT_CATEGORIES), share: fc.integer({ min: 0, max: 100 }).map((each) => each / 100) }).map((each): Discount => ({ ...each, basis: 'CSP', by: 'Partner', asOf: '2026-01-01' }));

const billWith = (discounts: readonly Discount[], rate = '0.86') => priceItems(items, indexPrices(withDiscounts(embeddedPriceBook, discounts)), rate);

describe('a bill with discounts', () => {
  it('is list less discount to the cent, whatever the rate, and the same in any order of discounts', () => {
    fc.assert(
      fc.property(fc.array(discount, { minLength: 1, maxLength: 6 }), fc.integer({ min: 10, max: 300 }), (discounts, rate) => {
        const lines = billWith(discounts, String(rate / 100));
        const list = listTotals(lines);
        const { monthly, production, nonProduction } = totalBill(lines);
        if (list) expect(cents(list.monthly) - cents(list.discount)).toBe(cents(monthly.toFixed(2)));
        expect(lines.reduce((sum, line) => sum + cents(line.monthly), 0)).toBe(cents(monthly.toFixed(2)));
        expect(production.plus(nonProduction).eq(monthly)).toBe(true);
        expect(billWith([...discounts].reverse(), String(rate / 100)).map((line) => line.monthly)).toEqual(lines.map((line) => line.monthly));
      }),
      { numRuns: 12 },
    );
  });

  it('has list prices that are the bill without any', () => {
    fc.assert(
      fc.property(fc.array(discount, { minLength: 1, maxLength: 4 }), (discounts) => {
        const plain = billWith([]);
        expect(billWith(discounts).map((line) => line.discount?.listMonthly ?? line.monthly)).toEqual(plain.map((line) => line.monthly));
      }),
      { numRuns: 12 },
    );
  });
});

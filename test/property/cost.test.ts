import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BillItem } from '../../models/billOfMaterials/billItem';
import { priceItems } from '../../models/cost/priceItems';
import { totalBill } from '../../models/cost/totalBill';
import type { BillLine } from '../../models/report/report';
import { indexPrices } from '../../models/prices/indexPrices';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { reportOf } from '../unit/models/evaluation/answers';
import { STARTER_IDS, starterPlan } from '../unit/models/evaluation/plans';

const reports = STARTER_IDS.map((id) => reportOf(starterPlan(id)));
const [sample] = reports[0]?.bill.lines ?? [];
if (sample === undefined) throw new Error('an empty bill');

const line = fc
  .record({ cents: fc.integer({ min: 0, max: 100_000_000 }), priced: fc.boolean(), production: fc.boolean() })
  .map(({ cents, priced, production }): BillLine => ({ ...sample, production, monthly: priced ? new Big(cents).div(100).toFixed(2) : null }));

describe('the totals of a bill', () => {
  it('are the sum of its lines to the cent, in any order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.infiniteStream(fc.nat()), (lines, keys) => {
        // Whole cents as integers: an addition of another kind than the engine's.
        const cents = lines.reduce((sum, each) => sum + Math.round(Number(each.monthly ?? 0) * 100), 0);
        const shuffled = lines.map((each) => ({ each, key: keys.next().value })).sort((a, b) => a.key - b.key).map(({ each }) => each);
        for (const order of [lines, shuffled]) {
          const totals = totalBill(order);
          expect(totals.monthly.toFixed(2)).toBe(new Big(cents).div(100).toFixed(2));
          expect(totals.production.plus(totals.nonProduction).eq(totals.monthly)).toBe(true);
          expect(totals.yearly.eq(totals.monthly.times(12))).toBe(true);
          expect(totals.missing.length).toBe(lines.filter((each) => each.monthly === null).length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('prices the items of a bill alike in any order, also where they share tiers of volume', () => {
  const prices = indexPrices(embeddedPriceBook);
  const meters = [...new Map(embeddedPriceBook.prices.filter(({ fromUnits, type, region }) => fromUnits > 0 && type === 'payg' && region === 'westeurope').map((price) => [`${price.product} ${price.meter}`, price])).values()].slice(0, 3);
  expect(meters).toHaveLength(3);
  const environment = { id: 'production', production: true };
  const items = fc.array(fc.record({ meter: fc.constantFrom(...meters), quantity: fc.integer({ min: 0, max: 200_000 }) }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(items, fc.infiniteStream(fc.nat()), (drawn, keys) => {
      const bill = drawn.map(({ meter, quantity }, at) => ({ id: `item-${at}`, label: `Item ${at}`, environment, kind: { id: 'kind', layer: 'storage' }, meter, quantity, formula: '' }) as unknown as BillItem);
      const shuffled = bill.map((each) => ({ each, key: keys.next().value })).sort((a, b) => a.key - b.key).map(({ each }) => each);
      const linesOf = (order: readonly BillItem[]) => priceItems(order, prices, '0.93').map(({ meter, quantity, monthly }) => `${meter} ${quantity} ${monthly ?? ''}`).sort();
      expect(linesOf(shuffled)).toEqual(linesOf(bill));
    }),
    { numRuns: 60 },
  );
});

describe.each(reports.map((report) => [report.summary.plan.name, report] as const))('the bill of %s', (_name, { bill, summary }) => {
  const centsOf = (lines: readonly BillLine[]): string =>
    new Big(lines.reduce((sum, each) => sum + Math.round(Number(each.monthly ?? 0) * 100), 0)).div(100).toFixed(2);

  it('adds up to the totals that are shown', () => {
    expect(summary.cost.monthly).toBe(centsOf(bill.lines));
    expect(summary.cost.production).toBe(centsOf(bill.lines.filter((each) => each.production)));
    expect(summary.cost.nonProduction).toBe(centsOf(bill.lines.filter((each) => !each.production)));
    expect(summary.cost.yearly).toBe(new Big(summary.cost.monthly).times(12).toFixed(2));
  });

  it('shows in every line what was multiplied', () => {
    const wrong = bill.lines.filter(
      (each) => each.monthly !== new Big(each.quantity).times(each.usdPerUnit ?? '0').times(bill.exchangeRatePerUsd).round(2, Big.roundHalfUp).toFixed(2),
    );
    expect(wrong).toEqual([]);
  });

  it('names every line and its figure once', () => {
    expect(new Set(bill.lines.map((each) => each.id)).size).toBe(bill.lines.length);
    expect(new Set(bill.lines.map((each) => each.figureId)).size).toBe(bill.lines.length);
  });

  it('adds bill, effort and expected loss to the risk-adjusted cost, less what commitments save', () => {
    const { yearly, managedServiceYearly, expectedDowntimeLossYearly, riskAdjustedYearly } = summary.cost;
    expect(riskAdjustedYearly).toBe(new Big(yearly).minus(new Big(summary.commitment.saving).times(12)).plus(managedServiceYearly).plus(expectedDowntimeLossYearly).toFixed(2));
  });
});

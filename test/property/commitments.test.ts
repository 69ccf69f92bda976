import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSteps } from '../../models/capacity/loadSteps';
import { bestQuantity } from '../../models/commitments/bestQuantity';
import { COMMITMENT_TERMS } from '../../models/commitments/commitmentTerms';
import { costPerHour } from '../../models/commitments/costPerHour';
import { offersFor } from '../../models/commitments/offersFor';
import { indexPrices } from '../../models/prices/indexPrices';
import { vmMeter } from '../../models/prices/vmMeter';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';

const HOURS = 168;

/** A week hour by hour; sometimes switched off, sometimes in parts of a unit. */
const week = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean()).chain(([most, parts]) =>
  fc.array(fc.integer({ min: 0, max: most }), { minLength: HOURS, maxLength: HOURS }).map((units) => (parts ? units.map((each) => each / 4) : units)),
);
const rates = fc.record({ committed: fc.integer({ min: 1, max: 1500 }), payg: fc.integer({ min: 1, max: 1500 }) }).map(({ committed, payg }) => ({ committed: committed / 1000, payg: payg / 1000 }));

/** What the week costs, hour by hour, as the bill would add it up. */
const costOfWeek = (units: readonly number[], quantity: number, rate: { readonly committed: number; readonly payg: number }): number =>
  units.reduce((sum, each) => sum + quantity * rate.committed + Math.max(0, each - quantity) * rate.payg, 0);

const stepsOf = (units: readonly number[]) => loadSteps(units.map((each) => ({ units: each, share: 1 / HOURS })));

describe('the committed quantity', () => {
  it('is the exhaustive optimum on 50 random load curves, in whole units and in parts', () => {
    fc.assert(
      fc.property(week, rates, (units, rate) => {
        const most = Math.ceil(Math.max(...units));
        const whole = Math.min(...Array.from({ length: most + 2 }, (_, quantity) => costOfWeek(units, quantity, rate)));
        // A hundredth of a unit at a time; every level of the curve is among them.
        const parts = Math.min(...Array.from({ length: most * 100 + 101 }, (_, at) => costOfWeek(units, at / 100, rate)));
        const steps = stepsOf(units);
        expect(costOfWeek(units, bestQuantity(steps, rate, true), rate)).toBeCloseTo(whole, 6);
        expect(costOfWeek(units, bestQuantity(steps, rate, false), rate)).toBeCloseTo(parts, 6);
        expect(Number.isInteger(bestQuantity(steps, rate, true))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('and the term that saves most are the exhaustive optimum over every term and quantity on 50 random load curves', () => {
    const prices = indexPrices(embeddedPriceBook);
    const meter = vmMeter(prices, 'Standard_D4s_v5', 'eastus2');
    if (!meter) throw new Error('no meter');
    const item = { meter, commits: { reservedAs: meter, reservedPerUnit: 1 } } as Parameters<typeof offersFor>[0];
    const rateOf = (type: string): number => Number(embeddedPriceBook.prices.find((price) => price.type === type && (['service', 'product', 'sku', 'meter', 'region', 'unit'] as const).every((field) => price[field] === meter[field]))?.usdPerUnit);
    const payg = rateOf('payg');
    // Reservations are whole units; a savings plan is money and may cover a part of one.
    const choices = [['ri1y', 1], ['ri3y', 1], ['sp1y', 100], ['sp3y', 100]] as const;
    expect(choices.map(([type]) => rateOf(type)).every((rate) => rate > 0 && rate < payg)).toBe(true);
    fc.assert(
      fc.property(week, (units) => {
        const most = Math.ceil(Math.max(...units));
        const costs = choices.flatMap(([type, perUnit]) => Array.from({ length: most * perUnit + 1 }, (_, at) => costOfWeek(units, at / perUnit, { committed: rateOf(type), payg })));
        const saved = ((costOfWeek(units, 0, { committed: 0, payg }) - Math.min(...costs)) * 730) / HOURS;
        const offers = offersFor(item, stepsOf(units), payg, COMMITMENT_TERMS, prices, { exchangeRatePerUsd: '1', surcharge: 0 });
        expect(Math.abs(Math.max(...offers.map(({ savingMonthly }) => Number(savingMonthly))) - saved)).toBeLessThan(0.01);
      }),
      { numRuns: 50 },
    );
  });

  it('costs by its steps what it costs hour by hour', () => {
    fc.assert(
      fc.property(week, rates, fc.integer({ min: 0, max: 40 }), (units, rate, quarter) => {
        expect(costPerHour(stepsOf(units), quarter / 4, rate) * HOURS).toBeCloseTo(costOfWeek(units, quarter / 4, rate), 6);
      }),
    );
  });
});

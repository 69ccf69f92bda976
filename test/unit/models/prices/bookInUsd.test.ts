import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { assumptionOfSource } from '../../../../models/cost/assumptionSource';
import { answer } from '../../../../models/pipeline';
import { bookInUsd } from '../../../../models/prices/bookInUsd';
import type { MeterKey, PriceBook } from '../../../../models/prices/priceBook';
import { STARTERS } from '../../../../models/templates';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const starter = STARTERS.find(({ plan }) => plan.company.currency === 'EUR');
if (!starter) throw new Error('expected a starter in EUR');
const { plan } = starter;
/** The same numbers, read as EUR. */
const euros: PriceBook = { ...embeddedPriceBook, id: 'euros', currency: 'EUR' };

const keyOf = ({ service, product, sku, meter, region, unit }: MeterKey): string => [service, product, sku, meter, region, unit].join('|');

describe('a book in the currency of the plan', () => {
  test('gives bills at the amounts of the book, to the cent, whatever the rate of the plan', () => {
    const report = answer({ ...plan, company: { ...plan.company, exchangeRatePerUsd: '0.8734' } }, euros);
    if (!report.ok) throw new Error('expected an answer');
    const priced = report.value.bill.lines.filter((line) => line.monthly !== null && assumptionOfSource(line.priceSource) === null);
    expect(priced.length).toBeGreaterThan(20);
    for (const line of priced) {
      const tiers = embeddedPriceBook.prices.filter((each) => each.type === 'payg' && keyOf(each) === keyOf(line));
      expect(tiers.map(({ usdPerUnit }) => new Big(line.quantity).times(usdPerUnit).round(2, Big.roundHalfUp).toFixed(2)), line.id).toContain(line.monthly);
    }
  });

  test('is converted once for one rate', () => {
    expect(bookInUsd(euros, 'EUR', '0.92')).toEqual(bookInUsd(euros, 'EUR', '0.92'));
    expect(bookInUsd(embeddedPriceBook, 'EUR', '0.92')).toEqual({ ok: true, value: embeddedPriceBook });
  });
});

test('a book in a third currency is refused with both named', () => {
  expect(answer(plan, { ...euros, currency: 'CHF' })).toMatchObject({ ok: false, problems: [{ code: 'prices.currency-unfit', params: { got: 'CHF', expected: 'EUR' } }] });
});

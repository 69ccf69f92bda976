import { describe, expect, it } from 'vitest';
import type { BillItem } from '../../../../models/billOfMaterials/billItem';
import { priceItems } from '../../../../models/cost/priceItems';
import { bookInUsd } from '../../../../models/prices/bookInUsd';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { METERS } from '../../../../models/prices/meters';
import { RESOURCE_KINDS } from '../../../../models/resources/registry';
import { productionOf } from '../billOfMaterials/handMade';
import { bookOf, priceRow, storageKey } from '../prices/priceRow';

const [kind] = RESOURCE_KINDS;
if (kind === undefined) throw new Error('no resource kind');

const itemOf = (quantity: number, changes: Partial<BillItem> = {}): BillItem => ({
  id: 'production.thing.part',
  key: 'part',
  label: 'Part',
  meter: storageKey,
  quantity,
  formula: 'worked out',
  inputs: [],
  environment: productionOf(),
  kind,
  ...changes,
});

const priced = (quantity: number, rate = '1', ...rows: Parameters<typeof priceRow>[0][]) =>
  priceItems([itemOf(quantity)], indexPrices(bookOf(...(rows.length === 0 ? [{ usdPerUnit: '0.23' }] : rows).map((row) => priceRow(row)))), rate);

describe('priceItems', () => {
  it('multiplies quantity, price and exchange rate and rounds once', () => {
    // 1,460 × 0.23 × 0.92 = 308.936
    expect(priced(1460, '0.92')[0]).toMatchObject({ quantity: '1460', usdPerUnit: '0.23', monthly: '308.94' });
  });

  it('rounds half a cent up, where binary fractions would fall below it', () => {
    // 1.005 × 1 = 1.005 → 1.01; as a binary fraction 1.005 is 1.00499…
    expect(priced(1.005, '1', { usdPerUnit: '1' })[0]?.monthly).toBe('1.01');
    // 730 × 0.025 × 0.86 = 15.695
    expect(priced(730, '0.86', { usdPerUnit: '0.025' })[0]?.monthly).toBe('15.70');
  });

  it('rounds half a cent up where a book in the plan’s currency was divided by its rate', () => {
    const [amount, rate] = ['0.0015', '0.93'];
    const book = bookInUsd({ ...bookOf(priceRow({ usdPerUnit: amount })), currency: 'EUR' }, 'EUR', rate);
    if (!book.ok) throw new Error('expected a book');
    // 730 × 0.0015 EUR = 1.095; by way of USD it is 1.09499…
    expect(priceItems([itemOf(730)], indexPrices(book.value), rate)[0]?.monthly).toBe('1.10');
  });

  it('shows the quantity that it multiplied: six decimals', () => {
    // 730 ÷ 12 = 60.8333333…; 60.833333 × 1,000 = 60,833.333
    expect(priced(730 / 12, '1', { usdPerUnit: '1000' })[0]).toMatchObject({ quantity: '60.833333', monthly: '60833.33' });
  });

  it('makes a line for each volume tier, with the formula of the whole', () => {
    const lines = priced(150, '0.5', { fromUnits: 0, usdPerUnit: '0' }, { fromUnits: 100, usdPerUnit: '0.08' });
    expect(lines.map((line) => [line.id, line.quantity, line.monthly])).toEqual([
      ['production.thing.part@0', '100', '0.00'],
      // 50 × 0.08 × 0.5
      ['production.thing.part@100', '50', '2.00'],
    ]);
    expect(lines.map((line) => line.figureId)).toEqual(['bill.production.thing.part@0', 'bill.production.thing.part@100']);
    expect(lines.map((line) => line.label)).toEqual(['Part (first tier)', 'Part (from 100)']);
    expect(lines.every((line) => line.quantityFormula.startsWith('worked out = 150, part '))).toBe(true);
  });

  it('keeps one line while a quantity stays in its first tier', () => {
    expect(priced(100, '1', { fromUnits: 0, usdPerUnit: '0' }, { fromUnits: 100, usdPerUnit: '0.08' }).map((line) => [line.id, line.monthly])).toEqual([['production.thing.part', '0.00']]);
  });

  it('counts volume tiers in each region on its own: two accounts never reach a discount together', () => {
    const regions = ['westeurope', 'northeurope'];
    const rows = regions.flatMap((region) => [priceRow({ region, usdPerUnit: '0.05' }), priceRow({ region, fromUnits: 100, usdPerUnit: '0.04' })]);
    const items = regions.map((region) => itemOf(80, { id: region, meter: { ...storageKey, region } }));
    // 80 × 0.05 in each, where together 60 of the second 80 would be had for 0.04.
    expect(priceItems(items, indexPrices(bookOf(...rows)), '1').map(({ id, monthly }) => [id, monthly])).toEqual([['westeurope', '4.00'], ['northeurope', '4.00']]);
  });

  it('gives the log allowance of the billing account once, whatever the regions', () => {
    const regions = ['westeurope', 'northeurope'];
    const logs = METERS.logIngestion;
    const rows = regions.flatMap((region) => [priceRow({ ...logs(region), usdPerUnit: '0' }), priceRow({ ...logs(region), fromUnits: 5, usdPerUnit: '3' })]);
    const items = regions.map((region) => itemOf(4, { id: region, meter: logs(region) }));
    // 4 + 1 GB are free, 3 × 3.00 are not.
    expect(priceItems(items, indexPrices(bookOf(...rows)), '1').map(({ id, quantity, monthly }) => [id, quantity, monthly])).toEqual([['westeurope', '4', '0.00'], ['northeurope@0', '1', '0.00'], ['northeurope@5', '3', '9.00']]);
  });

  it('leaves a line without a price empty instead of free', () => {
    expect(priced(3, '1', { region: 'northeurope' })[0]).toMatchObject({ quantity: '3', usdPerUnit: null, monthly: null, priceAsOf: null, priceSource: null });
  });

  it('says where a price comes from and of what day it is', () => {
    expect(priced(3)[0]).toMatchObject({ priceAsOf: '2026-08-15', priceSource: 'test', region: 'westeurope', meter: 'Hot LRS Data Stored', unit: '1 GB/Month' });
  });
});

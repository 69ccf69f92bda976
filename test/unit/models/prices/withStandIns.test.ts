import { describe, expect, test } from 'vitest';
import { answer } from '../../../../models/pipeline';
import { clearStandIn, setStandIn } from '../../../../models/document/edits';
import type { Plan } from '../../../../models/document';
import { parsePlan, serializePlan } from '../../../../models/document';
import type { PriceBook } from '../../../../models/prices/priceBook';
import { withStandIns } from '../../../../models/prices/withStandIns';
import { STARTERS } from '../../../../models/templates';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const starter = STARTERS.find(({ id }) => id === 'mid-market-producer');
if (!starter) throw new Error('expected the starter');
const { plan } = starter;
const HOME = 'westeurope';
const METER = { service: 'Log Analytics', product: 'Log Analytics', sku: 'Analytics Logs', meter: 'Analytics Logs Data Ingestion', unit: '1 GB', region: HOME };
const isLost = (price: { readonly meter: string; readonly region: string }): boolean => price.meter === METER.meter && price.region === HOME;
/** The built-in book without the ingestion of logs at home; northeurope asks for ten times as much. */
const book: PriceBook = {
  ...embeddedPriceBook,
  id: 'without-logs',
  prices: embeddedPriceBook.prices.filter((price) => !isLost(price)).map((price) => (price.meter === METER.meter && price.region === 'northeurope' && price.usdPerUnit !== '0' ? { ...price, usdPerUnit: '29.9' } : price)),
};
const taken: Plan = setStandIn(plan, { ...METER, from: 'northeurope', by: 'Jan', reason: 'the offer counts it so' });

function reportOf(of: Plan, prices = book) {
  const report = answer(of, prices);
  if (!report.ok) throw new Error('expected an answer');
  const { bill, summary } = report.value;
  return { summary, lines: bill.lines.filter((line) => line.meter === METER.meter), finding: summary.findings.find(({ id }) => id.startsWith('price.stand-in')) };
}

describe('the price of another region', () => {
  test('is taken for nothing by itself: the line stays without a price and the plan incomplete', () => {
    const { lines, summary } = reportOf(plan);
    expect(new Set(lines.map(({ monthly }) => monthly))).toEqual(new Set([null]));
    expect(summary.complete).toBe(false);
  });

  test('stands in with all its tiers where the plan says so, and bill and findings say it', () => {
    const { lines, summary, finding } = reportOf(taken);
    expect(summary.complete).toBe(true);
    expect(new Set(lines.map(({ region, priceSource }) => `${region} ${priceSource}`))).toEqual(new Set([`${HOME} stand-in-price-northeurope`]));
    // The first 5 GB are free, as in northeurope; all above costs what northeurope asks for.
    expect(new Set(lines.map(({ usdPerUnit }) => usdPerUnit))).toEqual(new Set(['0', '29.9']));
    expect(finding).toMatchObject({ severity: 'warning', text: '“Analytics Logs Data Ingestion” in westeurope is charged at the price of northeurope (Jan: the offer counts it so).' });
  });

  test('falls away where the book has a price of the region itself', () => {
    const { lines, finding } = reportOf(taken, embeddedPriceBook);
    expect(lines).toEqual(reportOf(plan, embeddedPriceBook).lines);
    expect(finding).toMatchObject({ severity: 'information', text: expect.stringContaining('has a price of westeurope by now') });
  });

  test('is not there either: nothing stands in', () => {
    const nowhere = { ...taken, priceStandIns: [{ ...METER, id: 'x', from: 'atlantis', by: 'Jan', reason: 'none' }] };
    expect(reportOf(nowhere).summary.complete).toBe(false);
  });

  test('takes the place of a ladder of tiers that is broken', () => {
    const firstTierOnly: PriceBook = { ...embeddedPriceBook, prices: embeddedPriceBook.prices.filter((price) => !isLost(price) || price.fromUnits === 0) };
    const mended = withStandIns(firstTierOnly, taken.priceStandIns ?? []).prices.filter(isLost);
    expect(mended.map(({ fromUnits, sourceId }) => `${fromUnits} ${sourceId}`)).toEqual(['0 stand-in-price-northeurope', '5 stand-in-price-northeurope']);
  });

  test('is wished once for a meter, kept in the file, and given up without a trace', () => {
    const again = setStandIn(taken, { ...METER, from: 'uksouth', by: 'Eva', reason: 'closer' });
    expect(again.priceStandIns).toMatchObject([{ from: 'uksouth', by: 'Eva' }]);
    expect(parsePlan(serializePlan(again))).toMatchObject({ ok: true, value: { priceStandIns: again.priceStandIns } });
    expect(clearStandIn(again, again.priceStandIns?.[0]?.id ?? '')).toEqual(plan);
  });
});

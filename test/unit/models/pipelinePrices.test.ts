import { describe, expect, it } from 'vitest';
import { assumptionOfSource } from '../../../models/cost/assumptionSource';
import { findTiers } from '../../../models/prices/findTiers';
import { indexPrices } from '../../../models/prices/indexPrices';
import type { Price, PriceBook } from '../../../models/prices/priceBook';
import type { BillLine } from '../../../models/report/report';
import { embeddedPriceBook } from '../../../shared/prices/embeddedPriceBook';
import { decidedAs, reportOf } from './evaluation/answers';
import { starterPlan } from './evaluation/plans';

const free = starterPlan('small-subsidiary');
/** Sixteen candidates instead of ninety-six: tenancy and tier stay open, so that a lost price may still move the answer. */
const plan = decidedAs(free, { platform: 'aks', database: 'managed' });

/** The rows that this plan can meet, and the volume tiers of all regions, which tell a broken ladder from a short one. */
const book: PriceBook = {
  ...embeddedPriceBook,
  prices: embeddedPriceBook.prices.filter((price) => ['westeurope', 'northeurope', 'Global'].includes(price.region) || price.fromUnits > 0),
};
const whole = reportOf(plan, book);
const cost = Number(whole.summary.cost.riskAdjustedYearly);

const isRowOf = (line: BillLine) => (price: Price): boolean =>
  price.type === 'payg' &&
  price.service === line.service &&
  price.product === line.product &&
  price.sku === line.sku &&
  price.meter === line.meter &&
  price.region === line.region &&
  price.unit === line.unit &&
  price.usdPerUnit === line.usdPerUnit;

/** The book sells no support plan: an assumption of the plan prices it. */
const isAssumed = (line: BillLine): boolean => assumptionOfSource(line.priceSource) !== null;

const rows = [...new Set(whole.bill.lines.flatMap((line) => book.prices.filter(isRowOf(line))))];
/** One of the sizes of the catalogue, which another size can stand in for. */
const isNode = (price: Price): boolean => price.service === 'Virtual Machines';
const labelOf = (price: Price): string => `${price.product}: ${price.meter}${price.fromUnits === 0 ? '' : ` from ${price.fromUnits}`}`;

describe('a price that is lost from the book', () => {
  it('is one of the prices of the bill', () => {
    expect(whole.bill.lines.filter((line) => !isAssumed(line) && !book.prices.some(isRowOf(line)))).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
    expect(reportOf(free, book).summary.cost).toEqual(whole.summary.cost);
  });

  function expectNoCheaper(lost: Price): void {
    const { summary, bill } = reportOf(plan, { ...book, prices: book.prices.filter((price) => price !== lost) });
    if (summary.complete) expect(Number(summary.cost.riskAdjustedYearly)).toBeGreaterThanOrEqual(cost);
    else expect(bill.lines.some((line) => line.monthly === null)).toBe(true);
    expect(bill.lines.filter((line) => line.monthly === '0.00' && line.usdPerUnit === null)).toEqual([]);
  }

  it.each(rows.filter((row) => !isNode(row)).map((row) => [labelOf(row), row] as const))('makes the answer incomplete or no cheaper: %s', (_label, lost) => {
    expectNoCheaper(lost);
  });

  it.each(rows.filter(isNode).map((row) => [labelOf(row), row] as const))('makes the answer no cheaper: %s', (_label, lost) => {
    expectNoCheaper(lost);
  });

  it('leaves an answer that says what is missing, and totals that say “at least”', () => {
    const lost = rows.find((row) => row.product === 'Azure Kubernetes Service');
    const { summary, headline, figures } = reportOf(free, { ...book, prices: book.prices.filter((price) => price !== lost) });
    expect(summary.complete).toBe(false);
    expect(summary.findings).toContainEqual(expect.objectContaining({ id: 'price.missing.production.aks-cluster.control-plane', severity: 'error' }));
    expect(headline).toContain('at least');
    expect(figures['cost.monthly']?.note).toMatch(/at least/);
    expect(figures['bill.production.aks-cluster.control-plane']).toMatchObject({ value: null });
  });

  it('leaves nothing of a plan’s bill when all are lost, but still a size', () => {
    const { summary, bill } = reportOf(free, { ...book, prices: [] });
    expect(bill.lines.filter((line) => line.monthly !== null && !isAssumed(line))).toEqual([]);
    const assumed = bill.lines.filter(isAssumed).reduce((sum, line) => sum + Number(line.monthly), 0);
    expect(summary).toMatchObject({ complete: false, cost: { monthly: assumed.toFixed(2) } });
    expect(summary.capacity.webWorkers).toBe(whole.summary.capacity.webWorkers);
  });

  it('never makes a forbidden candidate the answer', () => {
    expect(reportOf(free, { ...book, prices: [] }).summary.recommendation.database).toBe('managed');
  });
});

describe('the prices of a bill', () => {
  it('are those of the look-up, tier by tier', () => {
    const index = indexPrices(book);
    const wrong = whole.bill.lines.filter((line) => !isAssumed(line) && !findTiers(index, line)?.some((price) => price.usdPerUnit === line.usdPerUnit && price.asOf === line.priceAsOf && price.sourceId === line.priceSource));
    expect(wrong).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { answer } from '../../../../models/pipeline';
import type { PriceBook } from '../../../../models/prices/priceBook';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { starterPlan, withPin } from '../evaluation/plans';

const midMarket = starterPlan('mid-market-producer');

const withCompany = (plan: Plan, company: Partial<Plan['company']>): Plan => ({ ...plan, company: { ...plan.company, ...company } });

function commitmentsOf(plan: Plan, book: PriceBook = embeddedPriceBook) {
  const report = answer(plan, book);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
}

const rowOf = (report: ReturnType<typeof commitmentsOf>, lineId: string) => {
  const row = report.commitments.rows.find((each) => each.lineId === lineId);
  if (!row) throw new Error(lineId);
  return row;
};

describe('commitments of the mid-market producer', () => {
  const report = commitmentsOf(midMarket);

  it('take a savings plan for what always runs, to the cent of the price rows', () => {
    // Standard_D8as_v5, westeurope: 0.416 USD/h; savings plan 1 year 0.31616. Three nodes, 730 h, 0.92 EUR/USD… the plan's rate.
    const rate = Number(midMarket.company.exchangeRatePerUsd);
    expect(rowOf(report, 'production.virtual-machine-nodes.nodes')).toMatchObject({ kind: 'savings-plan', termMonths: 12, coverage: 1, breakEvenShare: 0.76, savingMonthly: (3 * 730 * (0.416 - 0.31616) * rate).toFixed(2) });
    // E4ads_v5 with standby: 2 × 730 h × (0.604 − 0.4832) × rate.
    expect(rowOf(report, 'production.postgres-flexible-server.compute')).toMatchObject({ kind: 'savings-plan', breakEvenShare: 0.8, savingMonthly: (2 * 730 * (0.604 - 0.4832) * rate).toFixed(2) });
  });

  it('leave what is switched off by night at list prices', () => {
    // 60 of 168 hours are 36 %, below the 76 % from which the savings plan pays.
    expect(rowOf(report, 'staging.virtual-machine-nodes.nodes')).toMatchObject({ kind: null, savingMonthly: '0.00', breakEvenShare: 0.76 });
  });

  it('add up to the effective bill beside the one at list prices', () => {
    const { commitment, cost } = report.summary;
    const cents = (amount: string): number => Math.round(Number(amount) * 100);
    expect(report.commitments.rows.reduce((sum, row) => sum + cents(row.savingMonthly), 0)).toBe(cents(commitment.saving));
    expect(commitment.monthlyPayg).toBe(cost.monthly);
    expect(cents(commitment.monthlyEffective)).toBe(cents(cost.monthly) - cents(commitment.saving));
  });

  it('have a figure for every number', () => {
    const ids = report.commitments.rows.flatMap((row) => Object.values(row.figureIds)).filter((id) => id !== null);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !(id in report.figures))).toEqual([]);
  });

  it('say that the book has no commitment price instead of taking a discount for granted', () => {
    const row = rowOf(report, 'production.managed-redis.nodes');
    expect(row).toMatchObject({ kind: null, breakEvenShare: null, savingMonthly: '0.00' });
    expect(row.why).toContain('no commitment price');
  });
});

describe('a book that loses its commitment prices', () => {
  it('leaves the bill at list prices and complete', () => {
    const { summary } = commitmentsOf(midMarket, { ...embeddedPriceBook, prices: embeddedPriceBook.prices.filter(({ type }) => type === 'payg') });
    expect(summary.complete).toBe(true);
    expect(summary.commitment).toEqual({ policy: 'none', monthlyPayg: summary.cost.monthly, monthlyEffective: summary.cost.monthly, saving: '0.00' });
  });
});

describe('what the plan allows', () => {
  it('is kept: nothing, a year, or three where the book and the horizon have them', () => {
    expect(commitmentsOf(withCompany(midMarket, { commitment: 'none' })).summary.commitment.policy).toBe('none');
    // Mexico has savings plans of both terms for 111 sizes.
    const mexican = withCompany(midMarket, { regions: { home: 'mexicocentral', disasterRecovery: null, allowed: [] } });
    const terms = (plan: Plan): ReadonlySet<number | null> => new Set(commitmentsOf(plan).commitments.rows.map((row) => row.termMonths).filter((months) => months !== null));
    expect(terms(mexican)).toEqual(new Set([12]));
    expect(terms(withCompany(mexican, { commitment: 'upTo3Years', horizonMonths: 60 }))).toContain(36);
    expect(terms(withCompany(mexican, { commitment: 'upTo3Years', horizonMonths: 24 }))).toEqual(new Set([12]));
  });

  it('gives way to a pin, and the pin has its price', () => {
    const { summary } = commitmentsOf(withPin(midMarket, 'commitment', 'none'));
    expect(summary.commitment.policy).toBe('none');
    const free = commitmentsOf(midMarket).summary;
    expect(summary.pins[0]).toMatchObject({ inForce: 'none', engineChoice: '1-year', worsens: true, riskAdjustedYearly: (Number(free.commitment.saving) * 12).toFixed(2) });
  });
});

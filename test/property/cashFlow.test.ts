import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CashFlow } from '../../models/cashflow/cashFlow';
import { planCashFlow } from '../../models/cashflow/planCashFlow';
import { siteMonths } from '../../models/cashflow/siteMonths';
import { SITE_WEIGHTS } from '../../models/cost/siteWeights';
import { splitCents } from '../../models/cost/splitCents';
import type { Plan } from '../../models/document';
import type { Outcome } from '../../models/outcome/outcome';
import { workOut } from '../../models/pipeline';
import { STARTERS } from '../../models/templates';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';

vi.setConfig({ testTimeout: 180_000 });

const starter = (id: string): Plan => {
  const found = STARTERS.find((each) => each.id === id);
  if (!found) throw new Error(`no starter ${id}`);
  return found.plan;
};

function outcomeOf(plan: Plan): Outcome {
  const outcome = workOut(plan, embeddedPriceBook);
  if (!outcome.ok) throw new Error('no answer');
  return outcome.value;
}

const sum = (amounts: readonly string[]): string => amounts.reduce((total, each) => total.plus(each), new Big(0)).toFixed(2);
const azureIn = ({ rows }: CashFlow, month: number): string => sum(rows.filter(({ category }) => category.startsWith('azure')).map(({ months }) => months[month] ?? '0'));

const SMALL = starter('small-subsidiary');
const money = fc.record({
  horizonMonths: fc.integer({ min: 12, max: 84 }),
  growthPerYear: fc.double({ min: -0.3, max: 1, noNaN: true }),
  discountRatePerYear: fc.double({ min: 0, max: 0.5, noNaN: true }),
  currentCostPerMonth: fc.option(fc.integer({ min: 0, max: 100_000 })),
  commitmentPayment: fc.constantFrom('monthly' as const, 'upfront' as const),
});

describe('the cash flow', () => {
  it('adds up by month, by row and by year, begins with the first size and ends with the bill of the report', () => {
    fc.assert(
      fc.property(money, (change) => {
        const outcome = outcomeOf({ ...SMALL, company: { ...SMALL.company, ...change } });
        const flow = planCashFlow(outcome);
        expect(flow.months).toHaveLength(change.horizonMonths);
        expect(sum(flow.totals)).toBe(flow.total);
        expect(sum(flow.rows.map(({ total }) => total))).toBe(flow.total);
        expect(sum(flow.years.map(({ total }) => total))).toBe(flow.total);
        expect(sum(flow.years.flatMap(({ categories }) => Object.values(categories)))).toBe(flow.total);
        for (const row of flow.rows) expect(sum(row.months)).toBe(row.total);
        expect(flow.cumulative.at(-1)).toBe(flow.total);
        expect(azureIn(flow, 0)).toBe(flow.steps[0]?.monthly);
        expect(azureIn(flow, change.horizonMonths - 1)).toBe(outcome.recommendation.chosen.totals.monthly.toFixed(2));
        const none = planCashFlow({ ...outcome, plan: { ...outcome.plan, company: { ...outcome.plan.company, discountRatePerYear: 0 } } });
        expect(none.presentValue).toBe(flow.total);
        if (none.today) expect(none.today.netPresentValue).toBe(new Big(none.today.currentTotal).minus(none.today.planTotal).toFixed(2));
      }),
      { numRuns: 6 },
    );
  });

  it('runs one size from the first month to the last when neither load nor data grow', () => {
    for (const id of ['small-subsidiary', 'mid-market-producer']) {
      const plan = starter(id);
      const flow = planCashFlow(outcomeOf({ ...plan, company: { ...plan.company, growthPerYear: 0 }, data: { ...plan.data, databaseGrowthGiBPerYear: 0, filestoreGrowthGiBPerYear: 0 } }));
      expect(new Set(flow.months.map((_, at) => azureIn(flow, at))).size).toBe(1);
      expect(flow.growthSaving).toBe('0.00');
    }
  });

  it('moves dual running by exactly the share of the sites whose wave comes a month later', () => {
    const outcome = outcomeOf(starter('mid-market-producer'));
    const { plan, demand, waves } = outcome;
    const weights = SITE_WEIGHTS.transactions(plan, demand);
    const shares = splitCents('5200.00', plan.sites.map(({ id }, at) => ({ key: id, weight: weights[at] ?? 0 })));
    const dual = (of: Outcome): CashFlow['rows'][number] => {
      const row = planCashFlow(of).rows.find(({ category }) => category === 'dual-running');
      if (!row) throw new Error('no row for the old estate');
      return row;
    };
    for (const wave of waves.filter(({ kind }) => kind === 'pilot' || kind === 'production')) {
      const month = siteMonths([wave], plan.company.startDate).get(wave.items[0]?.id ?? '') ?? 0;
      // The 15th of the next month, whatever the length of this one.
      const [year = 0, number = 0] = wave.end.split('-').map(Number);
      const end = `${number === 12 ? year + 1 : year}-${String((number % 12) + 1).padStart(2, '0')}-15`;
      const later = dual({ ...outcome, waves: waves.map((each) => (each === wave ? { ...each, end } : each)) });
      const share = sum(wave.items.map(({ id }) => shares[plan.sites.findIndex((site) => site.id === id)] ?? '0'));
      expect(new Big(later.total).minus(dual(outcome).total).toFixed(2)).toBe(share);
      expect(new Big(later.months[month + 1] ?? 0).minus(dual(outcome).months[month + 1] ?? 0).toFixed(2)).toBe(share);
    }
  });
});

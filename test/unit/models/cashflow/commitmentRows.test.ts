import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { commitmentRows } from '../../../../models/cashflow/commitmentRows';
import type { GrowthStep } from '../../../../models/cashflow/growthSteps';
import type { Outcome } from '../../../../models/outcome/outcome';

/** Bought in the third month; 1 unit × 400 ÷ 730 an hour is 400 a month, saving 100; the line is half as large in the first four months. */
function outcomeWith(commitmentPayment: 'monthly' | 'upfront'): Pick<Outcome, 'plan' | 'waves' | 'recommendation'> {
  const lines = [{ line: { id: 'nodes' }, taken: { quantity: 1, rates: { committed: 400 / 730, payg: 1 }, term: { years: 1 }, savingMonthly: new Big(100) } }];
  return {
    plan: { company: { startDate: '2027-11-15', exchangeRatePerUsd: '1', commitmentPayment } },
    waves: [{ kind: 'optimise', start: '2028-01-10' }],
    recommendation: { chosen: { commitment: { lines } } },
  } as unknown as Pick<Outcome, 'plan' | 'waves' | 'recommendation'>;
}

const step = (from: number, until: number, monthly: string): GrowthStep => ({ from, until, evaluation: { lines: [{ id: 'nodes', monthly }] } }) as unknown as GrowthStep;
const STEPS = [step(0, 4, '450.00'), step(4, 28, '900.00')];
const MONTHS = Array.from({ length: 28 }, (_, at) => `${2027 + Math.floor((at + 10) / 12)}-${String(((at + 10) % 12) + 1).padStart(2, '0')}`);
const shown = (amounts: readonly Big[]): readonly string[] => amounts.map((each) => each.toFixed(2));

describe('commitments in the cash flow', () => {
  it('save in proportion to the size of the month in which a term is bought', () => {
    const { billed, effective } = commitmentRows(outcomeWith('monthly'), MONTHS, STEPS);
    expect([0, 1, 2, 13, 14, 25].map((at) => shown(effective)[at])).toEqual(['0.00', '0.00', '-50.00', '-50.00', '-100.00', '-100.00']);
    expect(shown(billed)).toEqual(shown(effective));
  });

  it('are paid for the whole term in the month of purchase, when the plan pays at once', () => {
    const { billed } = commitmentRows(outcomeWith('upfront'), MONTHS, STEPS);
    // Half of 500 replaced, and half of 12 × 400 paid: 2,400 − 250; from month 14 on the whole: 4,800 − 500.
    expect([1, 2, 3, 13, 14, 15].map((at) => shown(billed)[at])).toEqual(['0.00', '2150.00', '-250.00', '-250.00', '4300.00', '-500.00']);
  });

  it('end before the horizon: what would be used for two months only is not bought, in either view', () => {
    for (const payment of ['monthly', 'upfront'] as const) {
      const { billed, effective, lines } = commitmentRows(outcomeWith(payment), MONTHS, STEPS);
      expect([shown(billed).slice(26), shown(effective).slice(26), lines[0]?.bought.slice(25)]).toEqual([['0.00', '0.00'], ['0.00', '0.00'], [15, 0, 0]]);
      // 24 months in two terms: 12 × 50 and 12 × 100 less, however they are paid.
      expect([billed, effective].map((amounts) => amounts.reduce((sum, each) => sum.plus(each), new Big(0)).toFixed(2))).toEqual(['-1800.00', '-1800.00']);
    }
    // Ten more months and the third term is whole.
    const longer = Array.from({ length: 38 }, (_, at) => MONTHS[at] ?? '2030-03');
    expect(commitmentRows(outcomeWith('upfront'), longer, STEPS).lines[0]?.bought.slice(25)).toEqual([15, ...longer.slice(26).map(() => 27)]);
  });

  it('keep the rate of the purchase while list prices rise', () => {
    const outcome = outcomeWith('monthly');
    const plan = { ...outcome.plan, priceSteps: [{ id: 'rise', what: 'azure' as const, from: '2028-03-01', change: 0.1, reason: '' }] };
    const { effective } = commitmentRows({ ...outcome, plan }, MONTHS, STEPS);
    // Before the rise − 50; after it 250 × 1.1 = 275 replaced for the 200 agreed: − 75; at the new term 550 for 440: − 110.
    expect([3, 4, 13, 14].map((at) => shown(effective)[at])).toEqual(['-50.00', '-75.00', '-75.00', '-110.00']);
  });
});

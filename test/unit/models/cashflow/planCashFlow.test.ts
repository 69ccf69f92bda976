import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { planCashFlow } from '../../../../models/cashflow/planCashFlow';
import type { Outcome } from '../../../../models/outcome/outcome';
import { workOut } from '../../../../models/pipeline';
import { STARTERS } from '../../../../models/templates';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const MONTHLY_ONE_PERCENT = 1.01 ** 12 - 1;

const SMALL = answered();

function answered(): Outcome {
  const starter = STARTERS.find(({ id }) => id === 'small-subsidiary')?.plan;
  const outcome = starter && workOut(starter, embeddedPriceBook);
  if (!outcome?.ok) throw new Error('the small starter has no answer');
  return outcome.value;
}

/** One site that needs no edge node, one wave in the second of three months, one line of 100 EUR, 36 EUR of effort a year. */
function threeMonths(change: Partial<Outcome['plan']['company']> = {}): Outcome {
  const company = { ...SMALL.plan.company, startDate: '2027-11-15', horizonMonths: 3, discountRatePerYear: MONTHLY_ONE_PERCENT, currentCostPerMonth: 650, expertHourCost: 80, ...change };
  const plan = { ...SMALL.plan, company, migration: { ...SMALL.plan.migration, cutoverHours: 6 } };
  const { chosen } = SMALL.recommendation;
  const [line] = chosen.lines;
  if (!line) throw new Error('an empty bill');
  const cutovers = SMALL.migration.cutovers.map((cutover) => ({ ...cutover, hours: 6, transferHours: 0 }));
  return {
    ...SMALL,
    plan,
    migration: { ...SMALL.migration, cutovers },
    waves: [{ number: 1, kind: 'pilot', title: 'Pilot', items: plan.sites.map(({ id, name }) => ({ id, name })), alongside: [], start: '2027-12-04', end: '2027-12-05', gates: [], because: [] }],
    recommendation: {
      ...SMALL.recommendation,
      chosen: {
        ...chosen,
        lines: [{ ...line, production: true, monthly: '100.00' }],
        totals: { ...chosen.totals, monthly: new Big(100), missing: [] },
        commitment: { policy: 'none', lines: [], savingMonthly: new Big(0) },
        managedServiceYearly: new Big(36),
        downtimeLossYearly: new Big(120),
      },
    },
  };
}

describe('the cash flow of three months', () => {
  // Azure 100 a month; effort 36 ÷ 12 = 3; the old estate costs 650 until its only site has moved in the second month;
  // the move takes 120 h of preparation and 5 people × 6 h × (1 cutover + 1 rehearsal) = 180 h × 80 = 14,400.
  it('adds up as by hand', () => {
    const flow = planCashFlow(threeMonths());
    expect(flow.months).toEqual(['2027-11', '2027-12', '2028-01']);
    const months = (category: string) => flow.rows.filter((row) => row.category === category).map((row) => row.months);
    expect(months('azure-production')).toEqual([['100.00', '100.00', '100.00']]);
    expect(months('managed-service')).toEqual([['3.00', '3.00', '3.00']]);
    expect(months('dual-running')).toEqual([['650.00', '650.00', '0.00']]);
    expect(months('migration')).toEqual([['0.00', '14400.00', '0.00']]);
    expect(flow.totals).toEqual(['753.00', '15153.00', '103.00']);
    expect(flow.cumulative).toEqual(['753.00', '15906.00', '16009.00']);
    expect(flow.total).toBe('16009.00');
    expect(flow.peak).toEqual({ month: '2027-12', amount: '15153.00' });
    expect(flow.downtimeRisk).toEqual({ monthly: '10.00', total: '30.00' });
  });

  // A line that sends the data for 30 h more keeps the five of the crew 30 h longer, in the rehearsal too: 300 h × 80 = 24,000.
  it('pay the crew for the hours in which the data travel', () => {
    const short = threeMonths();
    const { plan, migration } = short;
    const slow = { ...short, migration: { ...migration, cutovers: migration.cutovers.map((cutover) => ({ ...cutover, hours: 36, transferHours: 30 })) } };
    const effort = (outcome: Outcome) => planCashFlow(outcome).oneOffs.find(({ id }) => id === 'wave-1');
    expect([effort(short)?.hours, effort(slow)?.hours]).toEqual([180, 480]);
    expect([effort(short)?.amount, effort(slow)?.amount]).toEqual(['14400.00', '38400.00']);
    // The plan's hours of steps and checks alone decide nothing.
    expect(effort({ ...short, plan: { ...plan, migration: { ...plan.migration, cutoverHours: 99 } } })?.hours).toBe(180);
  });

  // 1.01^−1, 1.01^−2, 1.01^−3: 753 ÷ 1.01 = 745.54, 15,153 ÷ 1.0201 = 14,854.43, 103 ÷ 1.030301 = 99.97.
  it('is discounted month by month', () => {
    const flow = planCashFlow(threeMonths());
    expect(flow.presentValues).toEqual(['745.54', '14854.43', '99.97']);
    expect(flow.presentValue).toBe('15699.94');
  });

  // Without effort: 650 − 750 = −100, 650 − 15,050 − 100 = −14,500, 650 − 100 = 550; discounted −99.01, −14,214.29, 533.82.
  it('is set against today without own effort', () => {
    expect(planCashFlow(threeMonths()).today).toEqual({ currentMonthly: '650.00', currentTotal: '1950.00', planTotal: '16000.00', netPresentValue: '-13779.48', paybackMonth: null, paybackAfterMonths: null });
    expect(planCashFlow(threeMonths({ currentCostPerMonth: null })).today).toBeNull();
  });

  // 20,000 a month today: −100, then 20,000 − 34,500 = −14,500, then 19,900: paid back at the end of the third month.
  it('pays back in the month from which the balance stays at zero or above', () => {
    const { today } = planCashFlow(threeMonths({ currentCostPerMonth: 20_000 }));
    expect(today).toMatchObject({ paybackMonth: '2028-01', paybackAfterMonths: 3 });
  });

  it('follows price steps from the month in which they begin', () => {
    const outcome = threeMonths();
    const step = (id: string, what: 'azure' | 'expert-hours' | 'old-estate', from: string, change: number) => ({ id, what, from, change, reason: '' });
    const flow = planCashFlow({ ...outcome, plan: { ...outcome.plan, priceSteps: [step('a', 'azure', '2027-12-31', 0.05), step('b', 'azure', '2028-01-01', 0.1), step('c', 'expert-hours', '2028-01-01', -0.5), step('d', 'old-estate', '2027-01-01', 1)] } });
    // 100 × 1.05 = 105, × 1.1 = 115.50; 3 ÷ 2 = 1.50; 2 × 650 = 1,300, on the side of today as well.
    expect(flow.totals).toEqual(['1403.00', '15808.00', '117.00']);
    expect(flow.today?.currentTotal).toBe('3900.00');
  });
});

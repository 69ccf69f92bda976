import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import type { PinRow } from '../../../../models/report/summary';
import { TENANCIES, TIERS } from '../../../../models/report/summary';
import { reportOf } from '../evaluation/answers';
import { STARTER_IDS, starterPlan, withPin } from '../evaluation/plans';

const cents = (amount: string | null): number => Math.round(Number(amount) * 100);

const priceOf = (plan: Plan): PinRow => {
  const row = reportOf(plan).pins.at(-1);
  if (!row) throw new Error('the plan has no pin');
  return row;
};

describe.each(STARTER_IDS)('pins of the plan %s', (id) => {
  const plan = starterPlan(id);
  const free = reportOf(plan);

  it('are none, and so are their prices', () => {
    expect([free.pins, free.summary.pins]).toEqual([[], []]);
  });

  it.each(['tenancy', 'tier', 'platform', 'database', 'region'] as const)('to the engine’s own %s cost nothing and break nothing', (target) => {
    const own = free.summary.recommendation[target];
    expect(priceOf(withPin(plan, target, own))).toMatchObject({
      inForce: own, engineChoice: own, monthly: '0.00', riskAdjustedYearly: '0.00', webWorkers: 0, jobWorkers: 0, objectivesBroken: [], objectivesMended: [], rulesBroken: [], worsens: false,
    });
  });

  it.each([...TENANCIES.map((value) => ['tenancy', value] as const), ...TIERS.map((value) => ['tier', value] as const)])('to %s = %s cost the difference of the two answers', (target, value) => {
    const { summary } = reportOf(withPin(plan, target, value));
    const [row] = summary.pins;
    const other = value !== free.summary.recommendation[target];
    expect(row).toMatchObject({ inForce: value, engineChoice: free.summary.recommendation[target], worsens: other });
    expect(cents(row?.monthly ?? null)).toBe(cents(summary.cost.monthly) - cents(free.summary.cost.monthly));
    expect(cents(row?.riskAdjustedYearly ?? null)).toBe(cents(summary.cost.riskAdjustedYearly) - cents(free.summary.cost.riskAdjustedYearly));
    expect(row?.webWorkers).toBe(summary.capacity.webWorkers - free.summary.capacity.webWorkers);
    const misses = ({ resilience }: typeof summary): readonly string[] => resilience.objectives.filter((each) => !each.met).map((each) => each.id);
    expect(row?.objectivesBroken).toEqual(misses(summary).filter((each) => !misses(free.summary).includes(each)));
    // What breaks neither an objective nor a rule was beaten by money alone.
    if (other && row?.objectivesBroken.length === 0 && row.rulesBroken.length === 0) expect(cents(row.riskAdjustedYearly)).toBeGreaterThan(0);
  });
});

describe('the price of a pin', () => {
  const plan = starterPlan('small-subsidiary');
  const free = reportOf(plan).summary;

  it('is that of lifting it alone, the others kept', () => {
    const one = withPin(plan, 'tier', 'zone-redundant');
    const both = withPin(one, 'web-workers', free.capacity.webWorkers * 20);
    const { pins, summary } = reportOf(both);
    const [tier, workers] = pins;
    const tierAlone = reportOf(one).summary;
    expect(cents(workers?.monthly ?? null)).toBe(cents(summary.cost.monthly) - cents(tierAlone.cost.monthly));
    const workersAlone = reportOf(withPin(plan, 'web-workers', free.capacity.webWorkers * 20)).summary;
    expect(cents(tier?.monthly ?? null)).toBe(cents(summary.cost.monthly) - cents(workersAlone.cost.monthly));
    expect(cents(workers?.monthly ?? null)).toBeGreaterThan(0);
    expect(workers?.engineChoice).toBe(tierAlone.capacity.webWorkers);
  });

  it('is unknown where the bill with the pin lacks a price', () => {
    expect(priceOf(withPin(plan, 'platform', 'container-apps'))).toMatchObject({ monthly: null, riskAdjustedYearly: null, worsens: true });
  });

  it('names the hard rules that the pin breaks', () => {
    const midMarket = starterPlan('mid-market-producer');
    const { rulesBroken, worsens } = priceOf(withPin(midMarket, 'tenancy', 'shared'));
    expect(worsens).toBe(true);
    expect(rulesBroken.join(' ')).toMatch(/GMP/);
  });

  it('says when the pin finds nothing to act on', () => {
    const selfManaged = withPin(withPin(plan, 'database', 'self-managed'), 'postgres-sku', 'E8ads_v5');
    expect(priceOf(selfManaged)).toMatchObject({ inForce: null, engineChoice: null, monthly: '0.00' });
  });

  it('can be worked out again from its figures', () => {
    const report = reportOf(withPin(plan, 'tier', 'zone-redundant'));
    for (const figureId of Object.values(report.pins[0]?.figureIds ?? {})) {
      const figure = report.figures[figureId];
      const [withPinned, without] = (figure?.inputs ?? []).flatMap((input) => (input.kind === 'figure' ? [report.figures[input.id]?.value] : []));
      expect(cents(String(figure?.value))).toBe(cents(String(withPinned)) - cents(String(without)));
    }
  });
});

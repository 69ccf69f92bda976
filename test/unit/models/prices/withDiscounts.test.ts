import { describe, expect, it } from 'vitest';
import type { Discount } from '../../../../models/document/schema/discount';
import { discountCategory } from '../../../../models/prices/discountCategory';
import { negotiatedSource } from '../../../../models/prices/negotiatedSource';
import type { Price } from '../../../../models/prices/priceBook';
import { withDiscounts } from '../../../../models/prices/withDiscounts';
import { reportOf } from '../evaluation/answers';
import { STARTER_IDS, starterPlan, withCompany } from '../evaluation/plans';
import { bookOf, priceRow } from './priceRow';

const discount = (category: Discount['category'], share: number): Discount => ({ category, share, basis: 'EA', by: 'Purchasing', asOf: '2026-11-01' });
const paid = (row: Partial<Price>, ...discounts: readonly Discount[]) => withDiscounts(bookOf(priceRow({ service: 'Storage', usdPerUnit: '0.20', ...row })), discounts).prices[0];

describe('prices with discounts', () => {
  it('take the discount of the kind of service, not that on everything beside it', () => {
    // 0.20 × 0.88; 0.20 × 0.95
    expect(paid({}, discount('all', 0.05), discount('storage', 0.12))?.usdPerUnit).toBe('0.176');
    expect(paid({}, discount('all', 0.05), discount('compute', 0.12))?.usdPerUnit).toBe('0.19');
    expect(paid({}, discount('compute', 0.12))).not.toHaveProperty('discounted');
  });

  it('take the deeper of two on the same kind, in whatever order', () => {
    const two = [discount('storage', 0.1), discount('storage', 0.3)] as const;
    expect([paid({}, ...two)?.usdPerUnit, paid({}, two[1], two[0])?.usdPerUnit]).toEqual(['0.14', '0.14']);
  });

  it('leave a negotiated price and say over what it wins', () => {
    expect(paid({ sourceId: negotiatedSource('2026-11-22', '0a1b2c3d') }, discount('all', 0.5))).toMatchObject({ usdPerUnit: '0.20', discounted: { listUsdPerUnit: '0.20', waived: true } });
  });

  it('leave the published rates of terms', () => {
    expect(paid({ type: 'sp1y' }, discount('all', 0.5))?.usdPerUnit).toBe('0.20');
  });
});

describe.each(STARTER_IDS)('the bill of %s with discounts', (id) => {
  const plan = starterPlan(id);
  const { bill, summary, figures } = reportOf(withCompany(plan, { discounts: [discount('all', 0.07), discount('databases', 0.2)] }));
  const cents = (amount: string | null | undefined): number => Math.round(Number(amount ?? 0) * 100);

  it('takes its discounts line by line from the list price', () => {
    const wrong = bill.lines.filter((line) => {
      const share = line.resourceKind === 'support-plan' ? 0 : ['Azure Database for PostgreSQL', 'Redis Cache'].includes(line.service) ? 0.2 : 0.07;
      if (line.discount === undefined) return share !== 0;
      return Math.abs(Number(line.usdPerUnit) - Number(line.discount.listUsdPerUnit) * (1 - share)) > 1e-9 || cents(line.discount.listMonthly) < cents(line.monthly);
    });
    expect(wrong.map((line) => line.id)).toEqual([]);
  });

  it('adds up: list prices less discounts are the bill that is ranked', () => {
    const net = bill.lines.reduce((sum, line) => sum + cents(line.monthly), 0);
    const list = bill.lines.reduce((sum, line) => sum + cents(line.discount?.listMonthly ?? line.monthly), 0);
    expect([cents(bill.list?.monthly), cents(bill.list?.discount), cents(summary.cost.monthly)]).toEqual([list, list - net, net]);
    expect(figures['cost.discount']?.value).toBe(bill.list?.discount);
  });

  it('has no list prices without discounts', () => {
    expect(reportOf(plan).bill).not.toHaveProperty('list');
  });
});

it('every service on a bill of a starter has a kind, but for support', () => {
  const services = new Set(STARTER_IDS.flatMap((id) => reportOf(starterPlan(id)).bill.lines.map((line) => line.service)));
  expect([...services].filter((service) => discountCategory(service) === null)).toEqual(['Azure Support']);
});

import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BillLine } from '../../../../../../models/report/report';
import { groupBill, subtotal } from '../../../../../../renderer/features/views/cost/groupBill';
import { reportFixture } from '../../../../../fixtures/report';

const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total.plus(amount), new Big(0)).toFixed(2);

describe('the grouped bill', () => {
  it('adds up to the shown totals exactly', () => {
    const { bill, summary } = reportFixture();
    const grouped = groupBill(bill.lines);
    expect(grouped.monthly).toBe(summary.cost.monthly);
    expect(sum(grouped.environments.filter((group) => group.production).map((group) => group.monthly))).toBe(summary.cost.production);
    expect(sum(grouped.environments.filter((group) => !group.production).map((group) => group.monthly))).toBe(summary.cost.nonProduction);
  });

  it('adds up on every level for any lines, without a binary fraction in between', () => {
    const template = reportFixture().bill.lines[0];
    if (!template) throw new Error('the fixture has no lines');
    const line = fc.record({ cents: fc.option(fc.integer({ min: 0, max: 10_000_000 })), environmentId: fc.constantFrom('live', 'staging', 'test'), layer: fc.constantFrom('compute' as const, 'redis' as const, 'backup' as const) });
    const priced = ({ cents, ...rest }: { readonly cents: number | null; readonly environmentId: string; readonly layer: BillLine['layer'] }): BillLine => ({ ...template, ...rest, monthly: cents === null ? null : new Big(cents).div(100).toFixed(2) });
    fc.assert(
      fc.property(fc.array(line), (drawn) => {
        const lines = drawn.map(priced);
        const cents = drawn.reduce((total, { cents: own }) => total + (own ?? 0), 0);
        const grouped = groupBill(lines);
        expect(new Big(grouped.monthly).times(100).toNumber()).toBe(cents);
        expect(sum(grouped.environments.map((group) => group.monthly))).toBe(grouped.monthly);
        for (const group of grouped.environments) expect(sum(group.layers.map((layer) => layer.monthly))).toBe(group.monthly);
        expect(grouped.environments.reduce((total, group) => total + group.missing, 0)).toBe(grouped.missing);
      }),
    );
  });

  it('counts lines without a price instead of taking them as zero', () => {
    const { bill } = reportFixture({ withoutPrice: ['live-redis', 'live-vpn'] });
    expect(groupBill(bill.lines).missing).toBe(2);
    expect(subtotal(bill.lines.filter((line) => line.layer === 'redis'))).toEqual({ monthly: '0.00', missing: 1, priced: 0 });
  });

  it('keeps the order of the bill', () => {
    const { bill } = reportFixture();
    expect(groupBill(bill.lines).environments.flatMap((group) => group.layers.flatMap((layer) => layer.lines.map((line) => line.id)))).toEqual(bill.lines.map((line) => line.id));
  });
});

import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { familyTotals, layerBars, siteBars } from '../../../../../../renderer/features/views/cost/layerBars';
import { reportFixture } from '../../../../../fixtures/report';

const { bill, summary, allocation } = reportFixture();
const bars = layerBars(bill.lines);
const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total.plus(amount), new Big(0)).toFixed(2);

describe('the bars of the cost chart', () => {
  it('have parts that add up to their totals, and totals that add up to the bill', () => {
    for (const bar of bars) expect(sum(Object.values(bar.parts))).toBe(bar.total);
    expect(sum(bars.map((bar) => bar.total))).toBe(summary.cost.monthly);
    expect(sum(familyTotals(bars).map(({ total }) => total))).toBe(summary.cost.monthly);
  });

  it('show for every site what it bears, and all sites the same bill', () => {
    for (const split of allocation) {
      const sites = siteBars(split, bill.lines);
      expect(sites.map(({ id, total }) => [id, total])).toEqual(split.sites.map(({ siteId, monthly }) => [siteId, monthly]));
      for (const bar of sites) expect(sum(Object.values(bar.parts))).toBe(bar.total);
      expect(familyTotals(sites)).toEqual(familyTotals(bars));
    }
  });

  it('leave out families that cost nothing', () => {
    const computeOnly = layerBars(bill.lines.filter((line) => line.layer === 'compute'));
    expect(familyTotals(computeOnly).map(({ family }) => family)).toEqual(['compute']);
  });
});

import { describe, expect, it } from 'vitest';
import { answer } from '../../../../models/pipeline';
import type { Plan } from '../../../../models/document';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { starterPlan, withPin } from '../evaluation/plans';

/** Three nodes of D8as_v5 at 0.416 USD, a savings plan at 0.31616, sized by a pin, so that growth changes nothing but the regret. */
function nodesOf(company: Partial<Plan['company']>, slip: number) {
  const starter = starterPlan('mid-market-producer');
  const pinned = withPin(withPin(starter, 'node-sku', 'Standard_D8as_v5'), 'node-count', 3);
  const plan: Plan = { ...pinned, company: { ...pinned.company, exchangeRatePerUsd: '1', ...company }, assumptions: [{ id: 'commitment.slip-months', value: slip, by: 'A', reason: '' }] };
  const report = answer(plan, embeddedPriceBook);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  const row = report.value.commitments.rows.find((each) => each.lineId === 'production.virtual-machine-nodes.nodes');
  if (!row?.figureIds.regret) throw new Error('no commitment for the nodes');
  return { row, note: report.value.figures[row.figureIds.regret]?.note ?? '' };
}

describe('the regret of a commitment', () => {
  it('is what idle months of a slipped wave cost', () => {
    // 3 × 730 × (0.416 − 0.31616) = 218.65 saved, 3 × 730 × 0.31616 = 692.39 paid a month.
    // Planned 12 × 218.65 = 2,623.80; 3 months late 9 × 218.65 − 3 × 692.39 = −109.32; lost 2,733.12.
    const { row, note } = nodesOf({ growthPerYear: 0 }, 3);
    expect(row.savingMonthly).toBe('218.65');
    expect(row.regret).toBe('2733.12');
    expect(note).toContain('-109.32');
    expect(row.why).toContain('the waves slip: then it costs more than it saves');
  });

  it('is the smaller need when growth stays away and next to nothing slips', () => {
    // 21 % over 24 months at 10 % a year: today needs 3 ÷ 1.21 = 2.479 nodes. 730 × (2.479 × 0.416 − 3 × 0.31616) = 60.53… a month.
    const { row } = nodesOf({ growthPerYear: 0.1, horizonMonths: 24 }, 0.01);
    const left = Math.round(730 * ((3 / 1.21) * 0.416 - 3 * 0.31616) * 100) / 100;
    expect(Number(row.regret)).toBeCloseTo(12 * (218.65 - left), 2);
    expect(row.why).toContain('growth stays away');
  });
});

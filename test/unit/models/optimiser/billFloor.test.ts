import { describe, expect, it } from 'vitest';
import { billFloor } from '../../../../models/optimiser/billFloor';
import { everyPointOfHome } from './homePoints';
import { STARTER_IDS, starterPlan } from '../evaluation/plans';

describe.each(STARTER_IDS)('the lowest bill of %s', (id) => {
  it('is never above the bill, whichever sizes were billed before', () => {
    const { context, siblings } = everyPointOfHome(starterPlan(id), { platform: ['aks', 'vm'], tier: ['single', 'cross-region'] });
    const gaps: number[] = [];
    for (const evaluations of siblings)
      for (const evaluation of evaluations)
        for (const sibling of [null, ...evaluations]) {
          const floor = billFloor(evaluation.design, context, sibling);
          expect(floor).toBeLessThanOrEqual(Number(evaluation.effectiveYearly));
          if (sibling) gaps.push(floor / Number(evaluation.effectiveYearly));
        }
    // A floor of nothing would be true as well, and of no use.
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeGreaterThan(0.8);
  }, 60_000);
});

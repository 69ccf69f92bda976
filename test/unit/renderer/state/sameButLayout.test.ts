import { describe, expect, it } from 'vitest';
import { sameButLayout } from '../../../../renderer/state/sameButLayout';
import { starterPlan } from '../../models/evaluation/plans';

const plan = starterPlan('small-subsidiary');

describe('plans that differ in their drawing only', () => {
  it('are the same', () => {
    expect(sameButLayout(plan, { ...plan, layout: { places: {} } })).toBe(true);
  });

  it('are not the same when one has a part that the other lacks, whichever way round', () => {
    const judged = { ...plan, rulePack: { builtIn: '1.0.0', own: null } };
    expect([sameButLayout(plan, judged), sameButLayout(judged, plan), sameButLayout(judged, judged)]).toEqual([false, false, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { assessResilience } from '../../../../models/resilience/assessResilience';
import { whatFailuresSee } from '../../../../models/resilience/whatFailuresSee';
import { everyPointOfHome } from '../optimiser/homePoints';
import { STARTER_IDS, starterPlan } from '../evaluation/plans';

describe.each(STARTER_IDS)('designs of %s that are alike in what failures see', (id) => {
  it('play out the same, whatever their sizes, and there are fewer kinds of them than designs', () => {
    const { context, siblings } = everyPointOfHome(starterPlan(id), { platform: ['aks', 'vm'], tier: ['single', 'zone-redundant', 'cross-region'] });
    const designs = siblings.flatMap((evaluations) => evaluations.map((evaluation) => evaluation.design));
    const kinds = new Map<string, ReturnType<typeof assessResilience>>();
    for (const design of designs) {
      const { availability, ...played } = assessResilience(context.plan, design, context.assumptions);
      const known = kinds.get(whatFailuresSee(design));
      if (!known) kinds.set(whatFailuresSee(design), { availability, ...played });
      else {
        const { availability: before, ...same } = known;
        expect(played).toEqual(same);
        expect(availability()).toEqual(before());
      }
    }
    expect(kinds.size).toBeLessThan(designs.length / 2);
  }, 60_000);
});

import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { billDesign } from '../../../../models/billOfMaterials/billDesign';
import type { BillItem } from '../../../../models/billOfMaterials/billItem';
import { designCandidate, type DesignContext } from '../../../../models/candidates/designCandidate';
import { designContextOf } from '../../../../models/candidates/designContextOf';
import { proposeCandidates } from '../../../../models/candidates/proposeCandidates';
import { fixedLayers, sizeChoices, WHOLE_CATALOGUE } from '../../../../models/candidates/sizeChoice';
import { priceDesign } from '../../../../models/evaluation/priceDesign';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { STARTERS } from '../../../../models/templates';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const prices = indexPrices(embeddedPriceBook);
const told = ({ id, label, meter, quantity, formula, inputs, environment }: BillItem) => ({ id, label, meter, quantity, formula, inputs, environment: environment.id });

describe('designs of one search', () => {
  it.each(STARTERS)('share environments, items and lines only where each alone would have the same: $id', ({ plan }) => {
    const shared = designContextOf(plan, assumptionsOf(plan), prices);
    const billed = (context: DesignContext, ...choice: readonly [Parameters<typeof designCandidate>[0], Parameters<typeof designCandidate>[2]]) => {
      const design = designCandidate(choice[0], context, choice[1]);
      return { items: billDesign(design, context).map(told), lines: priceDesign(design, context).lines };
    };
    let designs = 0;
    for (const candidate of proposeCandidates(plan, plan.company.regions.home)) {
      for (const sizes of [WHOLE_CATALOGUE, ...sizeChoices(candidate, fixedLayers(candidate, { nodes: false, database: false }))]) {
        designs += 1;
        const alone = { ...shared, fits: new Map<string, unknown>() };
        expect(JSON.stringify(billed(shared, candidate, sizes))).toBe(JSON.stringify(billed(alone, candidate, sizes)));
      }
    }
    expect(designs).toBeGreaterThan(100);
  });
});

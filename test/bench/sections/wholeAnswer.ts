import { answer } from '../../../models/pipeline';
import { must } from '../must';
import type { Measurement, Section } from '../section';

export const wholeAnswer: Section = {
  id: 'answer',
  title: 'The whole answer',
  async measure({ measure, priceBook, starters }) {
    const measurements: Measurement[] = [];
    for (const { id, plan } of starters) measurements.push(await measure(id, id, () => must(answer(plan, priceBook))));
    return { measurements, derived: [] };
  },
};

import { answer } from '../../../models/pipeline';
import { globalManufacturer } from '../../../models/templates/globalManufacturer';
import { biggerPlan } from '../biggerPlan';
import { growthExponent } from '../growthExponent';
import { must } from '../must';
import { doublings } from '../doublings';
import type { Section } from '../section';
import { factorsOf } from '../factorsOf';

/** How the answer grows with the plan. Below a power of 1 the fixed part still outweighs the plan. */
export const scaling: Section = {
  id: 'scaling',
  title: 'The answer for the global manufacturer, multiplied',
  async measure({ measureTogether, priceBook, quick }) {
    const factors = factorsOf(quick);
    const measurements = measureTogether(
      factors.map((factor) => {
        const plan = biggerPlan(globalManufacturer.plan, factor);
        return { id: `times-${factor}`, name: `${factor} × (${plan.sites.length} sites, ${plan.integrations.length} flows)`, work: () => must(answer(plan, priceBook)) };
      }),
    );
    const points = factors.map((factor, index) => ({ factor, ms: measurements[index]?.medianMs ?? 0 }));
    return {
      measurements,
      derived: [...doublings('answer', points), { id: 'answer/power', name: 'Power of the growth', value: growthExponent(points), unit: 'power' }],
    };
  },
};

import { answer } from '../../../models/pipeline';
import { globalManufacturer } from '../../../models/templates/globalManufacturer';
import { biggerPlan } from '../biggerPlan';
import { growthExponent } from '../growthExponent';
import { must } from '../must';
import { doublings } from '../doublings';
import type { Measurement, Section } from '../section';
import { factorsOf } from '../factorsOf';

/** How the answer grows with the plan. Below a power of 1 the fixed part still outweighs the plan. */
export const scaling: Section = {
  id: 'scaling',
  title: 'The answer for the global manufacturer, multiplied',
  async measure({ measure, priceBook, quick }) {
    const sizes: { factor: number; measurement: Measurement }[] = [];
    for (const factor of factorsOf(quick)) {
      const plan = biggerPlan(globalManufacturer.plan, factor);
      const measurement = await measure(`times-${factor}`, `${factor} × (${plan.sites.length} sites, ${plan.integrations.length} flows)`, () => must(answer(plan, priceBook)));
      sizes.push({ factor, measurement });
    }
    const points = sizes.map(({ factor, measurement }) => ({ factor, ms: measurement.medianMs }));
    return {
      measurements: sizes.map(({ measurement }) => measurement),
      derived: [...doublings('answer', points), { id: 'answer/power', name: 'Power of the growth', value: growthExponent(points), unit: 'power' }],
    };
  },
};

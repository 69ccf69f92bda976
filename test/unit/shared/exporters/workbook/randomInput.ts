import type { Plan } from '../../../../../models/document';
import { answer } from '../../../../../models/pipeline';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { embeddedPriceBook } from '../../../../../shared/prices/embeddedPriceBook';
import { seeded } from '../../../../fixtures/seeded';
import { randomPlan } from '../../../../property/optimiser/randomPlans';

/** A random small plan whose money is random too: horizon, growth, price steps, discounts, terms and a cost of today. */
export function randomInput(seed: number): ExportInput {
  const random = seeded(seed + 1_000);
  const plan = withMoney(randomPlan(seed, seed % 2 === 0), random);
  const answered = answer(plan, embeddedPriceBook);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return { plan, report: answered.value, appVersion: '0.1.0' };
}

function withMoney(plan: Plan, random: () => number): Plan {
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const discount = { basis: 'EA', by: 'Purchasing', asOf: '2026-10-01' } as const;
  return {
    ...plan,
    company: {
      ...plan.company,
      regions: { ...plan.company.regions, free: false },
      horizonMonths: between(12, 66),
      growthPerYear: between(-10, 40) / 100,
      discountRatePerYear: between(0, 20) / 100,
      expertHourCost: between(40, 180),
      currentCostPerMonth: random() < 0.5 ? null : between(0, 40_000),
      commitmentPayment: random() < 0.5 ? 'monthly' : 'upfront',
      ...(random() < 0.5 ? {} : { discounts: [{ category: 'compute', share: between(1, 40) / 100, ...discount }] }),
    },
    ...(random() < 0.5 ? {} : { priceSteps: [{ id: 'a', what: 'azure', from: '2028-03-01', change: between(1, 9) / 100, reason: 'Expected' }] as const }),
  };
}

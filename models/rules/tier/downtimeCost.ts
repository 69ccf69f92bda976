import { lossPerHour } from '../../resilience/siteLoss';
import { listed, roundedMoney } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = 'An hour of stop costs {costliest}; averaged over the week the company loses {hourly} an hour.';

const EXAMPLES = {
  fires: {},
  passes: { '/sites/north/downtimeCostPerHour': 0, '/sites/south/downtimeCostPerHour': 0 },
  retold: { '/sites/north/downtimeCostPerHour': 9000 },
};

/** The price of an hour without the ERP is what redundancy is bought against. */
export const downtimeCost: Rule = {
  id: 'tier.downtime-cost',
  family: 'tier',
  dId: 'D-21',
  kind: 'weighted',
  weights: {},
  reads: ['sites.downtimeCostPerHour', 'sites.shifts'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const perHour = lossPerHour(plan);
    if (perHour === 0) return null;
    const { currency } = plan.company;
    const costliest = [...plan.sites].sort((a, b) => b.downtimeCostPerHour - a.downtimeCostPerHour).slice(0, 2);
    return {
      ...tell(SENTENCE, { costliest: listed(costliest.map((site) => `${roundedMoney(site.downtimeCostPerHour, currency)} at ${site.name}`)), hourly: roundedMoney(perHour, currency) }),
      weight: perHour / Math.max(1, plan.company.expertHourCost),
      // One hour of loss against one hour of an expert: beyond it redundancy is the cheaper side.
      favours: (candidate) => (perHour > plan.company.expertHourCost) === (candidate.tier !== 'single'),
    };
  },
};

import { lossPerHour } from '../../resilience/siteLoss';
import { listed, roundedMoney } from '../planFacts';
import type { Rule } from '../rule';

/** The price of an hour without the ERP is what redundancy is bought against. */
export const downtimeCost: Rule = {
  id: 'tier.downtime-cost',
  family: 'tier',
  dId: 'D-21',
  kind: 'weighted',
  weights: {},
  reads: ['sites.downtimeCostPerHour', 'sites.shifts'],
  judge: ({ plan }) => {
    const perHour = lossPerHour(plan);
    if (perHour === 0) return null;
    const { currency } = plan.company;
    const costliest = [...plan.sites].sort((a, b) => b.downtimeCostPerHour - a.downtimeCostPerHour).slice(0, 2);
    return {
      sentence: `An hour of stop costs ${listed(costliest.map((site) => `${roundedMoney(site.downtimeCostPerHour, currency)} at ${site.name}`))}; averaged over the week the company loses ${roundedMoney(perHour, currency)} an hour.`,
      weight: perHour / Math.max(1, plan.company.expertHourCost),
      // One hour of loss against one hour of an expert: beyond it redundancy is the cheaper side.
      favours: (candidate) => (perHour > plan.company.expertHourCost) === (candidate.tier !== 'single'),
    };
  },
};

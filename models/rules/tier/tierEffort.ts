import type { AssumptionId } from '../../assumptions/register';
import type { Tier } from '../../report/summary';
import type { Rule } from '../rule';

const HOURS: Record<Exclude<Tier, 'single'>, AssumptionId> = {
  'node-redundant': 'effort.tier-node-hours',
  'zone-redundant': 'effort.tier-zone-hours',
  'cross-region': 'effort.tier-region-hours',
};

/** Redundancy that is not rehearsed does not work; rehearsing takes hours. */
export const tierEffort: Rule = {
  id: 'tier.rehearsal-effort',
  family: 'tier',
  dId: 'D-14',
  kind: 'weighted',
  weights: {},
  reads: ['company.expertHourCost'],
  judge: ({ assumptions }) => {
    const hours = (tier: Tier): number => (tier === 'single' ? 0 : assumptions.value(HOURS[tier]));
    return {
      sentence: `Rehearsing failover takes about ${hours('zone-redundant')} hours a year with zones and ${hours('cross-region')} with a second region.`,
      weight: hours('zone-redundant'),
      effortHoursPerYear: (candidate) => hours(candidate.tier),
      favours: (candidate) => (candidate.tier === 'single' ? true : candidate.tier === 'cross-region' ? false : null),
    };
  },
};

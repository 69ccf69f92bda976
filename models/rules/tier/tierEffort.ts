import type { AssumptionId } from '../../assumptions/register';
import type { Tier } from '../../report/summary';
import { roundedMoney } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const HOURS: Record<Exclude<Tier, 'single'>, AssumptionId> = {
  'node-redundant': 'effort.tier-node-hours',
  'zone-redundant': 'effort.tier-zone-hours',
  'cross-region': 'effort.tier-region-hours',
};

const SENTENCE = 'Rehearsing failover takes about {zones} hours a year with zones and {regions} with a second region, at {rate} an hour.';

const EXAMPLES = {
  fires: {},
  passes: { '/company/expertHourCost': 0 },
  retold: { '/company/expertHourCost': 120 },
};

/** Redundancy that is not rehearsed does not work; rehearsing takes hours. */
export const tierEffort: Rule = {
  id: 'tier.rehearsal-effort',
  family: 'tier',
  dId: 'D-14',
  kind: 'weighted',
  weights: {},
  reads: ['company.expertHourCost'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    if (plan.company.expertHourCost === 0) return null;
    const hours = (tier: Tier): number => (tier === 'single' ? 0 : assumptions.value(HOURS[tier]));
    return {
      ...tell(SENTENCE, { zones: hours('zone-redundant'), regions: hours('cross-region'), rate: roundedMoney(plan.company.expertHourCost, plan.company.currency) }),
      weight: hours('zone-redundant'),
      effortHoursPerYear: (candidate) => hours(candidate.tier),
      favours: (candidate) => (candidate.tier === 'single' ? true : candidate.tier === 'cross-region' ? false : null),
    };
  },
};

import { count } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = 'On virtual machines {environments} would run on servers that take about {hours} hours a year each.';

const EXAMPLES = {
  fires: {},
  passes: { '/company/expertHourCost': 0 },
  retold: { '/environments': [{ id: 'production', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 }] },
};

/** Servers are patched and hardened one by one; node pools are not. */
export const serverUpkeep: Rule = {
  id: 'platform.server-upkeep',
  family: 'platform',
  dId: 'D-07',
  kind: 'weighted',
  weights: {},
  reads: ['environments', 'company.expertHourCost'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    if (plan.company.expertHourCost === 0) return null;
    const perServer = assumptions.value('effort.vm-hours');
    return {
      ...tell(SENTENCE, { environments: count(plan.environments.length, 'environment', 'environments'), hours: perServer }),
      weight: perServer,
      effortHoursPerYear: (candidate, size) => (candidate.platform === 'vm' ? size.nodes * perServer : 0),
      favours: (candidate) => (candidate.platform === 'vm' ? false : null),
    };
  },
};

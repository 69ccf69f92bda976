import { count } from '../planFacts';
import type { Rule } from '../rule';

/** Servers are patched and hardened one by one; node pools are not. */
export const serverUpkeep: Rule = {
  id: 'platform.server-upkeep',
  family: 'platform',
  dId: 'D-07',
  kind: 'weighted',
  weights: {},
  reads: ['environments'],
  judge: ({ plan, assumptions }) => {
    const perServer = assumptions.value('effort.vm-hours');
    return {
      sentence: `On virtual machines ${count(plan.environments.length, 'environment', 'environments')} would run on servers that take about ${perServer} hours a year each.`,
      weight: perServer,
      effortHoursPerYear: (candidate, size) => (candidate.platform === 'vm' ? size.nodes * perServer : 0),
      favours: (candidate) => (candidate.platform === 'vm' ? false : null),
    };
  },
};

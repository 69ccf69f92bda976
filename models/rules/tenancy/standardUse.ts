import { count, customModules, namedUsers, plantFlows } from '../planFacts';
import type { Rule } from '../rule';

const WEIGHTS = { always: 300 };

/** Standard use without plant flows is what shared platforms are made for. */
export const standardUse: Rule = {
  id: 'tenancy.standard-use',
  family: 'tenancy',
  dId: 'D-06',
  kind: 'weighted',
  weights: WEIGHTS,
  reads: ['workloads.customModules', 'integrations', 'sites.users'],
  judge: ({ plan, assumptions }) => {
    const modules = customModules(plan);
    if (modules > assumptions.value('shared.standard-modules') || plantFlows(plan).length > 0) return null;
    return {
      sentence: `${count(namedUsers(plan), 'user', 'users')} on the standard product with ${modules === 0 ? 'no custom modules' : count(modules, 'custom module', 'custom modules')} and no plant-floor integration share a platform without friction.`,
      weight: WEIGHTS.always,
      favours: (candidate) => candidate.tenancy === 'shared',
    };
  },
};

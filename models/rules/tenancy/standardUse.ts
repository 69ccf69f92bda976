import { count, customModules, namedUsers, plantFlows } from '../planFacts';
import type { Rule } from '../rule';

/** At most this many custom modules still count as the standard product. */
const FEW_MODULES = 2;

/** Standard use without plant flows is what shared platforms are made for. */
export const standardUse: Rule = {
  id: 'tenancy.standard-use',
  family: 'tenancy',
  dId: 'D-06',
  kind: 'weighted',
  reads: ['workloads.customModules', 'integrations', 'sites.users'],
  judge: ({ plan }) => {
    const modules = customModules(plan);
    if (modules > FEW_MODULES || plantFlows(plan).length > 0) return null;
    return {
      sentence: `${count(namedUsers(plan), 'user', 'users')} on the standard product with ${modules === 0 ? 'no custom modules' : count(modules, 'custom module', 'custom modules')} and no plant-floor integration share a platform without friction.`,
      weight: 300,
      favours: (candidate) => candidate.tenancy === 'shared',
    };
  },
};

import { count, customModules, namedUsers, plantFlows } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const WEIGHTS = { always: 300 };

const SENTENCE = '{users} on the standard product with {modules} and no plant-floor integration share a platform without friction.';

const EXAMPLES = {
  fires: { '/integrations': [] },
  passes: {},
  retold: { '/workloads/assembly/customModules': 1 },
};

/** Standard use without plant flows is what shared platforms are made for. */
export const standardUse: Rule = {
  id: 'tenancy.standard-use',
  family: 'tenancy',
  dId: 'D-06',
  kind: 'weighted',
  weights: WEIGHTS,
  reads: ['workloads.customModules', 'integrations', 'sites.users'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const modules = customModules(plan);
    // Of a plan without users there is nothing to say yet.
    if (namedUsers(plan) === 0 || modules > assumptions.value('shared.standard-modules') || plantFlows(plan).length > 0) return null;
    return {
      ...tell(SENTENCE, { users: count(namedUsers(plan), 'user', 'users'), modules: modules === 0 ? 'no custom modules' : count(modules, 'custom module', 'custom modules') }),
      weight: WEIGHTS.always,
      favours: (candidate) => candidate.tenancy === 'shared',
    };
  },
};

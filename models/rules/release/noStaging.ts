import { advise } from '../advise';
import { count, customModules } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{modules} and {releases} a year go to production without a staging environment in which a release is proven on real volumes.';

const EXAMPLES = {
  fires: { '/workloads/assembly/customModules': 5, '/environments': [{ id: 'production', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 }] },
  passes: { '/workloads/assembly/customModules': 5 },
  retold: { '/company/ownReleasesPerYear': 9 },
};

/** Own code is proven before it meets a plant. */
export const noStaging: Rule = {
  id: 'release.no-staging',
  family: 'release',
  dId: 'D-18',
  kind: 'weighted',
  weights: {},
  reads: ['workloads.customModules', 'company.ownReleasesPerYear', 'environments'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const modules = customModules(plan);
    if (modules <= assumptions.value('shared.standard-modules') || plan.environments.some((environment) => environment.kind === 'staging')) return null;
    return advise(tell(SENTENCE, { modules: count(modules, 'custom module', 'custom modules'), releases: count(plan.company.ownReleasesPerYear, 'release', 'releases') }));
  },
};

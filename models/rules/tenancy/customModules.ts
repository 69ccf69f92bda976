import { count, customModules as modulesOf, listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{modules} (in {workloads}) would take about {hours} hours a year to keep in step with a shared release train.';

const EXAMPLES = {
  fires: { '/workloads/assembly/customModules': 5 },
  passes: {},
  retold: { '/workloads/assembly/customModules': 6 },
};

/** Custom modules in a shared release train cost coordination at every joint release. */
export const customModules: Rule = {
  id: 'tenancy.custom-modules',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'weighted',
  weights: {},
  reads: ['workloads.customModules'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const modules = modulesOf(plan);
    if (modules === 0) return null;
    const hours = modules * assumptions.value('friction.module-shared-hours');
    const carriers = plan.workloads.filter((workload) => workload.customModules > 0);
    return {
      ...tell(SENTENCE, { modules: count(modules, 'custom module', 'custom modules'), workloads: listed(carriers.map((each) => each.name)), hours: Math.round(hours) }),
      weight: hours,
      effortHoursPerYear: (candidate) => (candidate.tenancy === 'shared' ? hours : 0),
      // Where production follows the train too, its hours are counted once, above.
      environmentHoursPerYear: ({ tenancy, candidate }) => (tenancy === 'shared' && candidate.tenancy !== 'shared' ? hours : 0),
      favours: (candidate) => candidate.tenancy !== 'shared',
    };
  },
};

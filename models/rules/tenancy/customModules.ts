import { count, customModules as modulesOf, listed } from '../planFacts';
import type { Rule } from '../rule';

/** Custom modules in a shared release train cost coordination at every joint release. */
export const customModules: Rule = {
  id: 'tenancy.custom-modules',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'weighted',
  weights: {},
  reads: ['workloads.customModules'],
  judge: ({ plan, assumptions }) => {
    const modules = modulesOf(plan);
    if (modules === 0) return null;
    const hours = modules * assumptions.value('friction.module-shared-hours');
    const carriers = plan.workloads.filter((workload) => workload.customModules > 0);
    return {
      sentence: `${count(modules, 'custom module', 'custom modules')} (in ${listed(carriers.map((each) => each.name))}) would take about ${Math.round(hours)} hours a year to keep in step with a shared release train.`,
      weight: hours,
      effortHoursPerYear: (candidate) => (candidate.tenancy === 'shared' ? hours : 0),
      favours: (candidate) => candidate.tenancy !== 'shared',
    };
  },
};

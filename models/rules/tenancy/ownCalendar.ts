import type { Tenancy } from '../../report/summary';
import { count, listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{company} wants {releases} releases a year, a shared platform offers {train}{windows}.';

const EXAMPLES = {
  fires: { '/company/ownReleasesPerYear': 12 },
  passes: {},
  retold: { '/company/ownReleasesPerYear': 13 },
};

/** Releases and change windows that follow the factory, not the platform. */
export const ownCalendar: Rule = {
  id: 'tenancy.own-calendar',
  family: 'tenancy',
  dId: 'D-18',
  kind: 'weighted',
  weights: {},
  reads: ['company.ownReleasesPerYear', 'workloads.changeWindows'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const train = assumptions.value('shared.train-releases');
    const beyond = Math.max(0, plan.company.ownReleasesPerYear - train);
    const bound = plan.workloads.filter((workload) => workload.changeWindows.length > 0);
    const conflicts = beyond + bound.length;
    if (conflicts === 0) return null;
    const perConflict: Partial<Record<Tenancy, number>> = {
      shared: assumptions.value('friction.change-shared-hours'),
      'dedicated-database': assumptions.value('friction.change-database-hours'),
    };
    const windows = bound.length === 0 ? '' : ` and ${count(bound.length, 'workload has', 'workloads have')} change windows of their own (${listed(bound.map((each) => each.name))})`;
    return {
      ...tell(SENTENCE, { company: plan.company.name, releases: plan.company.ownReleasesPerYear, train, windows }),
      weight: conflicts * (perConflict.shared ?? 0),
      effortHoursPerYear: (candidate) => conflicts * (perConflict[candidate.tenancy] ?? 0),
      // Change windows bind production only; own releases pass through every environment.
      environmentHoursPerYear: ({ tenancy, candidate }) => beyond * Math.max(0, (perConflict[tenancy] ?? 0) - (perConflict[candidate.tenancy] ?? 0)),
      favours: (candidate) => (perConflict[candidate.tenancy] === undefined ? true : candidate.tenancy === 'shared' ? false : null),
    };
  },
};

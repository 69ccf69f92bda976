import { isApart } from '../../candidates/tenancyPolicy';
import { listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = 'On another platform than production, {environments} would each take about {hours} hours a year to stay in step with it.';

const EXAMPLES = {
  fires: { '/environments': [{ id: 'production', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 }, { id: 'course', name: 'Course', kind: 'training', size: 0.2, hoursPerWeek: 40 }] },
  passes: { '/environments': [{ id: 'production', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 }] },
  retold: { '/environments/course/name': 'Lessons' },
};

/** What leaves production's platform must be kept like it by hand. */
export const environmentApart: Rule = {
  id: 'tenancy.environment-apart',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'weighted',
  weights: {},
  reads: ['environments'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const others = plan.environments.filter((environment) => environment.kind !== 'production');
    if (others.length === 0) return null;
    const hours = assumptions.value('friction.environment-apart-hours');
    return {
      ...tell(SENTENCE, { environments: listed(others.map((each) => each.name)), hours }),
      weight: hours,
      environmentHoursPerYear: ({ tenancy, candidate }) => (isApart(tenancy, candidate.tenancy) ? hours : 0),
      favours: () => null,
    };
  },
};

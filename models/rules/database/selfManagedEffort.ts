import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{judgement} a self-managed PostgreSQL, which takes about {hours} hours a year for patches, drills and upgrades.';

const EXAMPLES = {
  fires: {},
  passes: { '/company/expertHourCost': 0 },
  retold: { '/company/databaseNeeds': ['superuser'] },
};

/** Running PostgreSQL oneself is work that the managed service takes away. */
export const selfManagedEffort: Rule = {
  id: 'database.self-managed-effort',
  family: 'database',
  dId: 'D-08',
  kind: 'weighted',
  weights: {},
  reads: ['company.expertHourCost', 'company.databaseNeeds'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    if (plan.company.expertHourCost === 0) return null;
    const hours = assumptions.value('effort.self-managed-database-hours');
    return {
      ...tell(SENTENCE, { judgement: plan.company.databaseNeeds.length === 0 ? 'Nothing in the plan needs' : 'Only special needs justify', hours }),
      weight: hours,
      effortHoursPerYear: (candidate) => (candidate.database === 'self-managed' ? hours : 0),
      favours: (candidate) => candidate.database === 'managed',
    };
  },
};

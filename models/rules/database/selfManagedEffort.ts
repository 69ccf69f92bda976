import type { Rule } from '../rule';

/** Running PostgreSQL oneself is work that the managed service takes away. */
export const selfManagedEffort: Rule = {
  id: 'database.self-managed-effort',
  family: 'database',
  dId: 'D-08',
  kind: 'weighted',
  weights: {},
  reads: ['company.expertHourCost', 'company.databaseNeeds'],
  judge: ({ plan, assumptions }) => {
    const hours = assumptions.value('effort.self-managed-database-hours');
    return {
      sentence: `${plan.company.databaseNeeds.length === 0 ? 'Nothing in the plan needs' : 'Only special needs justify'} a self-managed PostgreSQL, which takes about ${hours} hours a year for patches, drills and upgrades.`,
      weight: hours,
      effortHoursPerYear: (candidate) => (candidate.database === 'self-managed' ? hours : 0),
      favours: (candidate) => candidate.database === 'managed',
    };
  },
};

import type { Rule } from '../rule';

/** On a shared platform the operator runs the database; a server of one's own would be another rung. */
export const operatorsDatabase: Rule = {
  id: 'database.operators-database',
  family: 'database',
  dId: 'D-06',
  kind: 'hard',
  reads: ['data.databaseGiB'],
  judge: ({ plan }) => ({
    sentence: `On a shared platform the ${plan.data.databaseGiB} GiB database of ${plan.company.name} lives on the operator’s managed server.`,
    weight: 20,
    forbids: (candidate) => candidate.tenancy === 'shared' && candidate.database === 'self-managed',
    favours: (candidate) => (candidate.tenancy === 'shared' ? candidate.database === 'managed' : null),
  }),
};

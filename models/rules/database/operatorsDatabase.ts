import type { Rule } from '../rule';

const WEIGHTS = { always: 20 };

/** On a shared platform the operator runs the database; a server of one's own would be another rung. */
export const operatorsDatabase: Rule = {
  id: 'database.operators-database',
  family: 'database',
  dId: 'D-06',
  kind: 'hard',
  weights: WEIGHTS,
  reads: ['data.databaseGiB'],
  judge: ({ plan }) => ({
    sentence: `On a shared platform the ${plan.data.databaseGiB} GiB database of ${plan.company.name} lives on the operator’s managed server.`,
    weight: WEIGHTS.always,
    forbids: (candidate) => candidate.tenancy === 'shared' && candidate.database === 'self-managed',
    favours: (candidate) => (candidate.tenancy === 'shared' ? candidate.database === 'managed' : null),
  }),
};

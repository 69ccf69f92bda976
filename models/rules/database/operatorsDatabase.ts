import type { Rule } from '../rule';
import { tell } from '../tell';

const WEIGHTS = { always: 20 };

const SENTENCE = 'On a shared platform the {size} GiB database of {company} lives on the operator’s managed server.';

const EXAMPLES = {
  fires: {},
  passes: { '/pins': [{ id: 'own', target: 'tenancy', value: 'dedicated-cluster', by: 'Architect', reason: 'Decided by the board.' }] },
  retold: { '/data/databaseGiB': 77 },
};

/** On a shared platform the operator runs the database; a server of one's own would be another rung. */
export const operatorsDatabase: Rule = {
  id: 'database.operators-database',
  family: 'database',
  dId: 'D-06',
  kind: 'hard',
  weights: WEIGHTS,
  reads: ['data.databaseGiB', 'pins'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const elsewhere = plan.pins.some((pin) => pin.target === 'tenancy' && pin.value !== 'shared');
    if (elsewhere) return null;
    return {
      ...tell(SENTENCE, { size: plan.data.databaseGiB, company: plan.company.name }),
      weight: WEIGHTS.always,
      forbids: (candidate) => candidate.tenancy === 'shared' && candidate.database === 'self-managed',
      forbidsEnvironment: ({ tenancy, candidate }) => tenancy === 'shared' && candidate.database === 'self-managed',
      favours: (candidate) => (candidate.tenancy === 'shared' ? candidate.database === 'managed' : null),
    };
  },
};

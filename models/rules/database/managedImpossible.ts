import { listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const NEEDS: Record<string, string> = {
  'custom-extensions': 'extensions that are not offered',
  'custom-replication': 'replication of its own',
  superuser: 'superuser rights',
  tablespaces: 'tablespaces',
};

const WEIGHTS = { always: 950 };

const SENTENCE = '{company} needs {needs}, which the managed service does not give.';

const EXAMPLES = {
  fires: { '/company/databaseNeeds': ['superuser'] },
  passes: {},
  retold: { '/company/databaseNeeds': ['superuser', 'tablespaces'] },
};

/** What a managed server does not give (limits page, grade A). */
export const managedImpossible: Rule = {
  id: 'database.managed-impossible',
  family: 'database',
  dId: 'D-08',
  kind: 'hard',
  weights: WEIGHTS,
  reads: ['company.databaseNeeds'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const needs = plan.company.databaseNeeds;
    if (needs.length === 0) return null;
    return {
      ...tell(SENTENCE, { company: plan.company.name, needs: listed(needs.map((need) => NEEDS[need] ?? need)) }),
      weight: WEIGHTS.always,
      forbids: (candidate) => candidate.database === 'managed',
      favours: (candidate) => candidate.database === 'self-managed',
    };
  },
};

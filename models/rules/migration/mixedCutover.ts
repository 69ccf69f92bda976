import { advise } from '../advise';
import { count, listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{company} plans {changes} in one cutover: split them or secure a strong way back, today {rollback}.';

const CHANGES = [
  { id: 'infrastructure-move', words: 'infrastructure move' },
  { id: 'erp-reimplementation', words: 'ERP re-implementation' },
  { id: 'plant-integration-redesign', words: 'plant-integration redesign' },
] as const;

const EXAMPLES = {
  fires: { '/migration/includes': ['infrastructure-move', 'erp-reimplementation', 'plant-integration-redesign'] },
  passes: { '/migration/includes': ['infrastructure-move', 'erp-reimplementation'] },
  retold: { '/company/name': 'Other Works' },
};

/** Three changes in one cutover leave nobody able to tell what broke. */
export const mixedCutover: Rule = {
  id: 'migration.mixed-cutover',
  family: 'migration',
  dId: 'D-20',
  kind: 'weighted',
  weights: {},
  reads: ['migration.includes', 'migration.rollbackHours'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const { includes, rollbackHours } = plan.migration;
    const changes = CHANGES.filter(({ id }) => includes.includes(id));
    if (changes.length < CHANGES.length) return null;
    return advise(tell(SENTENCE, { company: plan.company.name, changes: listed(changes.map(({ words }) => words)), rollback: count(rollbackHours, 'hour', 'hours') }));
  },
};

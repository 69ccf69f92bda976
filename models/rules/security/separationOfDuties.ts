import { advise } from '../advise';
import { count, listed } from '../planFacts';
import { REGULATION_FLOORS } from '../regulations';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{company} is bound by {regulations}, where nobody releases their own change, but has {engineers}: name a second person, inside or at the operator.';

const EXAMPLES = {
  fires: { '/company/regulations': ['sox'], '/company/platformTeam/engineers': 1 },
  passes: { '/company/regulations': ['sox'] },
  retold: { '/company/regulations': ['gmp'] },
};

/** Who changes a system of record does not release the change. */
export const separationOfDuties: Rule = {
  id: 'security.separation-of-duties',
  family: 'security',
  dId: 'D-16',
  kind: 'hard',
  weights: {},
  reads: ['company.regulations', 'company.platformTeam'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const bound = plan.company.regulations.filter((each) => REGULATION_FLOORS[each].separateDuties);
    const { engineers } = plan.company.platformTeam;
    if (bound.length === 0 || engineers >= 2) return null;
    return advise(
      tell(SENTENCE, { company: plan.company.name, regulations: listed(bound.map((each) => REGULATION_FLOORS[each].label)), engineers: count(engineers, 'platform engineer', 'platform engineers') }),
      '/company',
    );
  },
};

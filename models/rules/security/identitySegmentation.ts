import { advise } from '../advise';
import { count, listed, namedUsers } from '../planFacts';
import { REGULATION_FLOORS } from '../regulations';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{company} is bound by {regulations}: one stolen account must open little. {users} in {countries} and {engineers} get rights for one zone each, and nobody administers two zones with one account.';

const EXAMPLES = {
  fires: { '/company/regulations': ['nis2'] },
  passes: { '/company/regulations': ['gdpr'] },
  retold: { '/company/regulations': ['sox'] },
};

/** Where the law asks how far an intruder gets, rights end at the border of a zone. */
export const identitySegmentation: Rule = {
  id: 'security.identity-segmentation',
  family: 'security',
  dId: 'D-16',
  kind: 'hard',
  weights: {},
  reads: ['company.regulations', 'company.platformTeam', 'sites'],
  sentence: SENTENCE,
  raises: 'information',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const { company, sites } = plan;
    const asking = company.regulations.filter((each) => REGULATION_FLOORS[each].segmentIdentity);
    if (asking.length === 0) return null;
    const countries = new Set(sites.map(({ place }) => place.country)).size;
    const { engineers } = company.platformTeam;
    return advise(
      tell(SENTENCE, {
        company: company.name,
        regulations: listed(asking.map((each) => REGULATION_FLOORS[each].label)),
        users: count(namedUsers(plan), 'named user', 'named users'),
        countries: count(countries, 'country', 'countries'),
        engineers: count(engineers, 'platform engineer', 'platform engineers'),
      }),
      '/company',
    );
  },
};

import { advise } from '../advise';
import { count, listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = 'One wave may move all {sites} at once ({names}): a cutover that fails stops the whole company.';

const EXAMPLES = {
  fires: { '/migration/maxSitesPerWave': 5 },
  passes: {},
  retold: { '/sites/south/name': 'Spare parts store' },
};

/** A limit on the sites of a wave is a limit on what can break. */
export const bigBang: Rule = {
  id: 'migration.big-bang',
  family: 'migration',
  dId: 'D-20',
  kind: 'weighted',
  weights: {},
  reads: ['migration.maxSitesPerWave', 'sites'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    if (plan.sites.length < 2 || plan.migration.maxSitesPerWave < plan.sites.length) return null;
    return advise(tell(SENTENCE, { sites: count(plan.sites.length, 'site', 'sites'), names: listed(plan.sites.map((site) => site.name)) }));
  },
};

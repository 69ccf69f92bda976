import { advise } from '../advise';
import { count } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{company} moves {sites} and names no pilot: {smallest} has the lowest cost of an hour’s stop.';

const EXAMPLES = {
  fires: { '/migration/pilotSiteId': null },
  passes: {},
  retold: { '/sites/south/name': 'Spare parts store' },
};

/** The first site of a move teaches the others. */
export const noPilot: Rule = {
  id: 'migration.no-pilot',
  family: 'migration',
  dId: 'D-20',
  kind: 'weighted',
  weights: {},
  reads: ['migration.pilotSiteId', 'sites'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const [first] = plan.sites;
    if (plan.migration.pilotSiteId !== null || !first || plan.sites.length === 1) return null;
    const smallest = plan.sites.reduce((least, site) => (site.downtimeCostPerHour < least.downtimeCostPerHour ? site : least), first);
    return advise(tell(SENTENCE, { company: plan.company.name, sites: count(plan.sites.length, 'site', 'sites'), smallest: smallest.name }), `/sites/${smallest.id}`);
  },
};

import { flowsOverLine } from '../../capacity/siteTraffic';
import { advise } from '../advise';
import { isUrgent, listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{flows} of {sites} {is} critical or high and {hang} on one line without local survival: order a second line, or hours to survive.';

const EXAMPLES = {
  fires: { '/integrations/orders/criticality': 'critical', '/sites/north/surviveHoursWithoutWan': 0, '/sites/north/wan/secondLine': false },
  passes: { '/integrations/orders/criticality': 'critical', '/sites/north/surviveHoursWithoutWan': 0 },
  retold: { '/integrations/orders/name': 'Recipe download' },
};

/** What must not stop needs a second way, or must be able to wait at the site. */
export const singleLine: Rule = {
  id: 'connectivity.single-line',
  family: 'connectivity',
  dId: 'D-11',
  kind: 'weighted',
  weights: {},
  reads: ['sites.wan', 'sites.surviveHoursWithoutWan', 'integrations.criticality'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const sites = plan.sites
      .filter((site) => !site.wan.secondLine && site.surviveHoursWithoutWan === 0)
      .map((site) => ({ site, flows: flowsOverLine(plan, site).map(({ flow }) => flow).filter(isUrgent) }))
      .filter(({ flows }) => flows.length > 0);
    const [first] = sites;
    if (!first) return null;
    const names = [...new Set(sites.flatMap(({ flows }) => flows.map((flow) => flow.name)))];
    return advise(
      tell(SENTENCE, {
        flows: listed(names),
        sites: listed(sites.map(({ site }) => site.name)),
        is: names.length === 1 ? 'is' : 'are',
        hang: names.length === 1 ? 'hangs' : 'hang',
      }),
      `/sites/${first.site.id}`,
    );
  },
};

import { flowsOverLine } from '../../capacity/siteTraffic';
import { advise } from '../advise';
import { listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{flows} {wait} for an answer over the line of {sites}, which {has} no hours of local survival.';

const EXAMPLES = {
  fires: { '/integrations/orders/mode': 'sync', '/sites/north/surviveHoursWithoutWan': 0 },
  passes: { '/integrations/orders/mode': 'sync' },
  retold: { '/sites/north/name': 'Main plant' },
};

/** A caller that waits for an answer over a line stops with the line, unless the site can go on alone. */
export const syncWithoutSurvival: Rule = {
  id: 'connectivity.sync-without-survival',
  family: 'connectivity',
  dId: 'D-03',
  kind: 'weighted',
  weights: {},
  reads: ['integrations.mode', 'sites.surviveHoursWithoutWan'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const waits = plan.sites
      .filter((site) => site.surviveHoursWithoutWan === 0)
      .flatMap((site) => flowsOverLine(plan, site).flatMap(({ flow }) => (flow.mode === 'sync' ? [{ site, flow }] : [])));
    const flows = [...new Set(waits.map((each) => each.flow))];
    const sites = [...new Set(waits.map((each) => each.site.name))];
    const [first] = flows;
    if (!first) return null;
    const names = listed(flows.map((flow) => flow.name));
    return advise(tell(SENTENCE, { flows: names, wait: flows.length === 1 ? 'waits' : 'wait', sites: listed(sites), has: sites.length === 1 ? 'has' : 'have' }), `/integrations/${first.id}`);
  },
};

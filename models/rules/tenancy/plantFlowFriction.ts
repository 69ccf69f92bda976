import { rungOf } from '../../candidates/tenancyPolicy';
import type { Tenancy } from '../../report/summary';
import { count, listed, plantFlows } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{flows} at {sites} would each need about {hours} hours a year of exceptions in a network that belongs to somebody else.';

const EXAMPLES = {
  fires: {},
  passes: { '/integrations': [] },
  retold: { '/sites/north/name': 'Main plant' },
};

/** Each plant flow crosses a network; the less of it is the client's own, the more every change costs. */
export const plantFlowFriction: Rule = {
  id: 'tenancy.plant-flows',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'weighted',
  weights: {},
  reads: ['integrations', 'systems.hosting'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const flows = plantFlows(plan);
    if (flows.length === 0) return null;
    const perFlow: Record<Tenancy, number> = {
      shared: assumptions.value('friction.plant-flow-shared-hours'),
      'dedicated-database': assumptions.value('friction.plant-flow-database-hours'),
      'dedicated-cluster': assumptions.value('friction.plant-flow-cluster-hours'),
      'dedicated-subscription': 0,
    };
    const sites = new Set(plan.systems.filter((system) => system.hosting === 'site').map((system) => system.siteId));
    const names = plan.sites.filter((site) => sites.has(site.id)).map((site) => site.name);
    return {
      ...tell(SENTENCE, { flows: count(flows.length, 'plant integration', 'plant integrations'), sites: listed(names), hours: perFlow.shared }),
      weight: flows.length * perFlow.shared,
      effortHoursPerYear: (candidate) => flows.length * perFlow[candidate.tenancy],
      favours: (candidate) => rungOf(candidate.tenancy) >= rungOf('dedicated-cluster') || (candidate.tenancy === 'shared' ? false : null),
    };
  },
};

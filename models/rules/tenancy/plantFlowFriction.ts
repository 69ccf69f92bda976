import { rungOf } from '../../candidates/tenancyPolicy';
import type { Tenancy } from '../../report/summary';
import { count, listed, plantFlows } from '../planFacts';
import type { Rule } from '../rule';

/** Each plant flow crosses a network; the less of it is the client's own, the more every change costs. */
export const plantFlowFriction: Rule = {
  id: 'tenancy.plant-flows',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'weighted',
  weights: {},
  reads: ['integrations', 'systems.hosting'],
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
      sentence: `${count(flows.length, 'plant integration', 'plant integrations')} at ${listed(names)} would each need about ${perFlow.shared} hours a year of exceptions in a network that belongs to somebody else.`,
      weight: flows.length * perFlow.shared,
      effortHoursPerYear: (candidate) => flows.length * perFlow[candidate.tenancy],
      favours: (candidate) => rungOf(candidate.tenancy) >= rungOf('dedicated-cluster') || (candidate.tenancy === 'shared' ? false : null),
    };
  },
};

import { advise } from '../advise';
import { count, listed, plantFlows } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{flows} of {plants} meet {partnerFlows} of {partners}; from {threshold} together the integration layer is a zone of its own: its workers, queues and accounts stand apart from what people use.';

const EXAMPLE_FLOW = { mode: 'queued', ratePerHour: 60, burstFactor: 2, payloadKiB: 4, toleratedDelaySeconds: 86_400, criticality: 'medium', replayable: true, window: null, note: '' } as const;

/** Two flows instead of dozens, and a threshold to match. */
const EXAMPLE_MEETING = {
  '/integrations': [
    { ...EXAMPLE_FLOW, id: 'orders', name: 'Released orders', from: 'assembly', to: 'mes' },
    { ...EXAMPLE_FLOW, id: 'parcels', name: 'Parcels', from: 'stock', to: 'carrier' },
  ],
};

const EXAMPLES = {
  fires: { ...EXAMPLE_MEETING, '/assumptions': [{ id: 'zones.integration-flows', value: 2, by: 'Architect', reason: 'Two far sides are enough here.' }] },
  passes: EXAMPLE_MEETING,
  retold: { '/systems/carrier/name': 'Parcel hub' },
};

/** Where many plants and strangers meet, what they reach is kept apart from people's work. */
export const integrationZone: Rule = {
  id: 'connectivity.integration-zone',
  family: 'connectivity',
  dId: 'D-11',
  kind: 'weighted',
  weights: {},
  reads: ['systems.hosting', 'integrations', 'assumptions'],
  sentence: SENTENCE,
  raises: 'information',
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const partners = plan.systems.filter((system) => system.hosting === 'partner');
    const outside = plan.integrations.filter(({ from, to }) => partners.some(({ id }) => id === from || id === to));
    const inside = plantFlows(plan).filter((each) => !outside.includes(each));
    const threshold = assumptions.value('zones.integration-flows');
    const [first] = outside;
    if (!first || inside.length === 0 || inside.length + outside.length < threshold) return null;
    const plants = plan.sites.filter((site) => plan.systems.some((system) => system.hosting === 'site' && system.siteId === site.id && inside.some(({ from, to }) => from === system.id || to === system.id)));
    const named = partners.filter(({ id }) => outside.some(({ from, to }) => from === id || to === id));
    return advise(
      tell(SENTENCE, {
        flows: count(inside.length, 'flow', 'flows'),
        plants: listed(plants.map(({ name }) => name)),
        partnerFlows: String(outside.length),
        partners: listed(named.map(({ name }) => name)),
        threshold,
      }),
      `/integrations/${first.id}`,
    );
  },
};

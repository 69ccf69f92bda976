import { advise } from '../advise';
import { count, listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{flows} with {partners} {cross} the company’s border: a service account for each partner, the entry point for partners, and no way further into the network.';

const EXAMPLES = {
  fires: { '/integrations/orders/to': 'carrier' },
  passes: {},
  retold: { '/systems/carrier/name': 'Parcel hub' },
};

/** Partners get a door of their own. */
export const partnerAccess: Rule = {
  id: 'security.partner-access',
  family: 'security',
  dId: 'D-16',
  kind: 'weighted',
  weights: {},
  reads: ['systems.hosting', 'integrations'],
  sentence: SENTENCE,
  raises: 'information',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const partners = plan.systems.filter((system) => system.hosting === 'partner');
    const flows = plan.integrations.filter((flow) => partners.some((partner) => partner.id === flow.from || partner.id === flow.to));
    const [first] = flows;
    if (!first) return null;
    const named = partners.filter((partner) => flows.some((flow) => flow.from === partner.id || flow.to === partner.id));
    return advise(
      tell(SENTENCE, { flows: count(flows.length, 'flow', 'flows'), partners: listed(named.map((each) => each.name)), cross: flows.length === 1 ? 'crosses' : 'cross' }),
      `/integrations/${first.id}`,
    );
  },
};

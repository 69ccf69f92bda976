import { isOwn } from '../../candidates/tenancyPolicy';
import { count, listed, plantFlows } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const WEIGHTS = { base: 800, 'for each flow': 1 };

const SENTENCE = '{flows} on the line for an answer ({names}) and {need} a private route that a shared platform does not offer.';

const EXAMPLES = {
  fires: { '/integrations/orders/mode': 'sync' },
  passes: {},
  retold: { '/integrations/orders/name': 'Routing request' },
};

/** Machines that wait for an answer need a private way to an own namespace. */
export const synchronousPlantFlows: Rule = {
  id: 'tenancy.synchronous-plant-flows',
  family: 'tenancy',
  dId: 'D-03',
  kind: 'hard',
  weights: WEIGHTS,
  reads: ['integrations.mode', 'systems.hosting'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const flows = plantFlows(plan).filter((flow) => flow.mode === 'sync');
    if (flows.length === 0) return null;
    return {
      ...tell(SENTENCE, { flows: count(flows.length, 'flow waits', 'flows wait'), names: listed(flows.map((each) => each.name)), need: flows.length === 1 ? 'needs' : 'need' }),
      weight: WEIGHTS.base + WEIGHTS['for each flow'] * flows.length,
      forbids: (candidate) => !isOwn(candidate.tenancy, 'dedicated-database'),
      favours: (candidate) => isOwn(candidate.tenancy, 'dedicated-database'),
    };
  },
};

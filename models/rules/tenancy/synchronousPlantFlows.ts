import { isOwn } from '../../candidates/tenancyPolicy';
import { count, listed, plantFlows } from '../planFacts';
import type { Rule } from '../rule';

const WEIGHTS = { base: 800, 'for each flow': 1 };

/** Machines that wait for an answer need a private way to an own namespace. */
export const synchronousPlantFlows: Rule = {
  id: 'tenancy.synchronous-plant-flows',
  family: 'tenancy',
  dId: 'D-03',
  kind: 'hard',
  weights: WEIGHTS,
  reads: ['integrations.mode', 'systems.hosting'],
  judge: ({ plan }) => {
    const flows = plantFlows(plan).filter((flow) => flow.mode === 'sync');
    if (flows.length === 0) return null;
    return {
      sentence: `${count(flows.length, 'flow waits', 'flows wait')} on the line for an answer (${listed(flows.map((each) => each.name))}) and ${flows.length === 1 ? 'needs' : 'need'} a private route that a shared platform does not offer.`,
      weight: WEIGHTS.base + WEIGHTS['for each flow'] * flows.length,
      forbids: (candidate) => !isOwn(candidate.tenancy, 'dedicated-database'),
      favours: (candidate) => isOwn(candidate.tenancy, 'dedicated-database'),
    };
  },
};

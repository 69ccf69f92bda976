import { advise } from '../advise';
import { listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{company} wants to be ready for AI: let {readers} read exports or a replica in object storage, not the tables that post transactions.';

const EXAMPLES = {
  fires: { '/company/aiReadiness': true },
  passes: {},
  retold: { '/systems/cubes/name': 'Data lake' },
};

/** Questions of analysts must not make a scanner wait. */
export const analyticsApart: Rule = {
  id: 'ai-readiness.analytics-apart',
  family: 'ai-readiness',
  dId: 'D-23',
  kind: 'weighted',
  weights: {},
  reads: ['company.aiReadiness', 'workloads.process', 'systems.kind'],
  sentence: SENTENCE,
  raises: 'information',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const readers = [...plan.workloads.filter((workload) => workload.process === 'reporting'), ...plan.systems.filter((system) => system.kind === 'bi')];
    if (!plan.company.aiReadiness || readers.length === 0) return null;
    return advise(tell(SENTENCE, { company: plan.company.name, readers: listed(readers.map((each) => each.name)) }), '/company');
  },
};

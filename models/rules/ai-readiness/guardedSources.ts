import { advise } from '../advise';
import { listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{company} wants to be ready for AI, and {workloads} {hold} restricted data: models reach it only through a governed interface that logs who asked for what.';

const EXAMPLES = {
  fires: { '/company/aiReadiness': true, '/workloads/books/sensitivity': 'restricted' },
  passes: { '/company/aiReadiness': true },
  retold: { '/workloads/books/name': 'Payroll' },
};

/** A model that may read everything tells everybody everything. */
export const guardedSources: Rule = {
  id: 'ai-readiness.guarded-sources',
  family: 'ai-readiness',
  dId: 'D-23',
  kind: 'hard',
  weights: {},
  reads: ['company.aiReadiness', 'workloads.sensitivity'],
  sentence: SENTENCE,
  raises: 'information',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const restricted = plan.workloads.filter((workload) => workload.sensitivity === 'restricted');
    const [first] = restricted;
    if (!plan.company.aiReadiness || !first) return null;
    return advise(
      tell(SENTENCE, { company: plan.company.name, workloads: listed(restricted.map((each) => each.name)), hold: restricted.length === 1 ? 'holds' : 'hold' }),
      `/workloads/${first.id}`,
    );
  },
};

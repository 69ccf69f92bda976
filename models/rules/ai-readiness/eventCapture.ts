import { advise } from '../advise';
import { count } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{company} wants to be ready for AI, but {flows} of its {all} {carry} events as they happen: capture orders, confirmations and quality records in a queue first.';

const EXAMPLES = {
  fires: { '/company/aiReadiness': true, '/integrations': [] },
  passes: { '/company/aiReadiness': true },
  retold: { '/company/name': 'Other Works' },
};

/** Models learn from events, not from nightly totals. */
export const eventCapture: Rule = {
  id: 'ai-readiness.event-capture',
  family: 'ai-readiness',
  dId: 'D-23',
  kind: 'weighted',
  weights: {},
  reads: ['company.aiReadiness', 'integrations.mode'],
  sentence: SENTENCE,
  raises: 'information',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const events = plan.integrations.filter((flow) => flow.mode === 'queued').length;
    if (!plan.company.aiReadiness || events * 2 > plan.integrations.length) return null;
    return advise(
      tell(SENTENCE, { company: plan.company.name, flows: events === 0 ? 'none' : String(events), all: count(plan.integrations.length, 'flow', 'flows'), carry: events === 1 ? 'carries' : 'carry' }),
      '/company',
    );
  },
};

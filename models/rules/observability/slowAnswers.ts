import type { AssumptionId } from '../../assumptions/register';
import type { Company } from '../../document/schema/company';
import { advise } from '../advise';
import { isUrgent, listed, span } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{flows} {tolerate} at most {delay} of delay, but with {support} support somebody is at work after about {response}: alert on the queue itself and let it recover alone.';

const RESPONSE_MINUTES: Readonly<Record<Company['supportHours'], AssumptionId>> = {
  'business-hours': 'recovery.response-business-minutes',
  extended: 'recovery.response-extended-minutes',
  'around-the-clock': 'recovery.response-always-minutes',
};

const SECONDS_PER_MINUTE = 60;

const EXAMPLES = {
  fires: { '/integrations/orders/criticality': 'critical', '/integrations/orders/toleratedDelaySeconds': 600 },
  passes: { '/integrations/orders/criticality': 'critical' },
  retold: { '/integrations/orders/name': 'Recipe download' },
};

/** An alert helps only where somebody can answer it in time. */
export const slowAnswers: Rule = {
  id: 'observability.slow-answers',
  family: 'observability',
  dId: 'D-17',
  kind: 'weighted',
  weights: {},
  reads: ['integrations.toleratedDelaySeconds', 'integrations.criticality', 'company.supportHours'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const support = plan.company.supportHours;
    const response = assumptions.value(RESPONSE_MINUTES[support]);
    const flows = plan.integrations.filter((flow) => flow.mode === 'queued' && isUrgent(flow) && flow.toleratedDelaySeconds < response * SECONDS_PER_MINUTE);
    const [first] = flows;
    if (!first) return null;
    const shortest = Math.min(...flows.map((flow) => flow.toleratedDelaySeconds));
    return advise(
      tell(SENTENCE, {
        flows: listed(flows.map((flow) => flow.name)),
        tolerate: flows.length === 1 ? 'tolerates' : 'tolerate',
        delay: span(shortest / SECONDS_PER_MINUTE),
        support: support.replaceAll('-', ' '),
        response: span(response),
      }),
      `/integrations/${first.id}`,
    );
  },
};

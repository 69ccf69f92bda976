import { TIER_POLICIES } from '../../candidates/tierPolicy';
import { strictest } from '../../resilience/objectives';
import { span } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const WEIGHTS = { 'shorter than a zone outage': 700, otherwise: 120 };

const SENTENCE = '{workload} may be away for {objective}; a lost zone is away for about {outage}.';

const EXAMPLES = {
  fires: {},
  passes: { '/integrations': [], '/workloads': [] },
  retold: { '/workloads/assembly/rtoMinutes': 30 },
};

/** A recovery objective shorter than a zone outage asks for zones. The objective itself is judged by playing the scenario. */
export const zoneObjective: Rule = {
  id: 'tier.zone-objective',
  family: 'tier',
  dId: 'D-12',
  kind: 'weighted',
  weights: WEIGHTS,
  reads: ['workloads.rtoMinutes'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const stated = strictest(plan, 'rto');
    if (!stated) return null;
    const outage = assumptions.value('failure.zone-hours') * 60;
    const workload = plan.workloads.find((each) => each.id === stated.workloadId)?.name ?? stated.workloadId;
    const shorter = stated.minutes < outage;
    return {
      ...tell(SENTENCE, { workload, objective: span(stated.minutes), outage: span(outage) }),
      weight: shorter ? WEIGHTS['shorter than a zone outage'] : WEIGHTS.otherwise,
      favours: (candidate) => (TIER_POLICIES[candidate.tier].domainName === 'zone') === shorter,
    };
  },
};

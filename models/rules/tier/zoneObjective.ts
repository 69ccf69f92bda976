import { TIER_POLICIES } from '../../candidates/tierPolicy';
import { strictest } from '../../resilience/objectives';
import { span } from '../planFacts';
import type { Rule } from '../rule';

const WEIGHTS = { 'shorter than a zone outage': 700, otherwise: 120 };

/** A recovery objective shorter than a zone outage asks for zones. The objective itself is judged by playing the scenario. */
export const zoneObjective: Rule = {
  id: 'tier.zone-objective',
  family: 'tier',
  dId: 'D-12',
  kind: 'weighted',
  weights: WEIGHTS,
  reads: ['workloads.rtoMinutes'],
  judge: ({ plan, assumptions }) => {
    const stated = strictest(plan, 'rto');
    if (!stated) return null;
    const outage = assumptions.value('failure.zone-hours') * 60;
    const workload = plan.workloads.find((each) => each.id === stated.workloadId)?.name ?? stated.workloadId;
    const shorter = stated.minutes < outage;
    return {
      sentence: shorter
        ? `${workload} must be back within ${span(stated.minutes)}, but a lost zone is away for about ${span(outage)}.`
        : `${workload} may be away for ${span(stated.minutes)}; a lost zone is back in about ${span(outage)}.`,
      weight: shorter ? WEIGHTS['shorter than a zone outage'] : WEIGHTS.otherwise,
      favours: (candidate) => (TIER_POLICIES[candidate.tier].domainName === 'zone') === shorter,
    };
  },
};

import { TIER_POLICIES } from '../../candidates/tierPolicy';
import { strictest } from '../../resilience/objectives';
import { span } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const WEIGHTS = { 'shorter than a rebuild': 650, otherwise: 100 };

const SENTENCE = 'After the loss of a region the plan allows {allowed} (the strictest objective of {objective}, times the disaster factor); a rebuild from backups takes about {rebuild}.';

const EXAMPLES = {
  fires: {},
  passes: { '/integrations': [], '/workloads': [] },
  retold: { '/workloads/assembly/rtoMinutes': 30 },
};

/** A disaster objective shorter than a rebuild asks for a warm second region. */
export const disasterObjective: Rule = {
  id: 'tier.disaster-objective',
  family: 'tier',
  dId: 'D-12',
  kind: 'weighted',
  weights: WEIGHTS,
  reads: ['workloads.rtoMinutes', 'company.regions.disasterRecovery'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const stated = strictest(plan, 'rto');
    if (!stated) return null;
    const allowed = stated.minutes * assumptions.value('objective.disaster-factor');
    const rebuild = assumptions.value('recovery.rebuild-hours') * 60;
    const shorter = allowed < rebuild;
    return {
      ...tell(SENTENCE, { allowed: span(allowed), objective: span(stated.minutes), rebuild: span(rebuild) }),
      weight: shorter ? WEIGHTS['shorter than a rebuild'] : WEIGHTS.otherwise,
      favours: (candidate) => TIER_POLICIES[candidate.tier].recoveryRegion === shorter,
    };
  },
};

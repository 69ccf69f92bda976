import { count } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{releases} a year through {environments}, with {flows} to drain each time, would take about {hours} hours by hand on servers.';

const EXAMPLES = {
  fires: {},
  passes: { '/company/ownReleasesPerYear': 0 },
  retold: { '/company/ownReleasesPerYear': 9 },
};

/** Kubernetes (or another orchestrator) is earned by what must be rolled out and kept apart, not by fashion. */
export const orchestrationEarned: Rule = {
  id: 'platform.orchestration-earned',
  family: 'platform',
  dId: 'D-07',
  kind: 'weighted',
  weights: {},
  reads: ['company.ownReleasesPerYear', 'environments', 'integrations'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const releases = plan.company.ownReleasesPerYear;
    const environments = plan.environments.length;
    const queued = plan.integrations.filter((flow) => flow.mode === 'queued').length;
    const hours = releases * environments * assumptions.value('effort.manual-release-hours');
    if (hours === 0) return null;
    return {
      ...tell(SENTENCE, { releases: count(releases, 'release', 'releases'), environments: count(environments, 'environment', 'environments'), flows: count(queued, 'queued flow', 'queued flows'), hours: Math.round(hours) }),
      weight: hours,
      effortHoursPerYear: (candidate) => (candidate.platform === 'vm' ? hours : 0),
      favours: (candidate) => candidate.platform !== 'vm',
    };
  },
};

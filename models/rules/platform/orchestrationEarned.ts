import { count } from '../planFacts';
import type { Rule } from '../rule';

/** Kubernetes (or another orchestrator) is earned by what must be rolled out and kept apart, not by fashion. */
export const orchestrationEarned: Rule = {
  id: 'platform.orchestration-earned',
  family: 'platform',
  dId: 'D-07',
  kind: 'weighted',
  weights: {},
  reads: ['company.ownReleasesPerYear', 'environments', 'integrations'],
  judge: ({ plan, assumptions }) => {
    const releases = plan.company.ownReleasesPerYear;
    const environments = plan.environments.length;
    const queued = plan.integrations.filter((flow) => flow.mode === 'queued').length;
    const hours = releases * environments * assumptions.value('effort.manual-release-hours');
    if (hours === 0) return null;
    return {
      sentence: `${count(releases, 'release', 'releases')} a year through ${count(environments, 'environment', 'environments')}, with ${count(queued, 'queued flow', 'queued flows')} to drain each time, would take about ${Math.round(hours)} hours by hand on servers.`,
      weight: hours,
      effortHoursPerYear: (candidate) => (candidate.platform === 'vm' ? hours : 0),
      favours: (candidate) => candidate.platform !== 'vm',
    };
  },
};

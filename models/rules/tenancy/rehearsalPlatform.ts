import { rehearsalKind } from '../../candidates/environmentPolicy';
import { isApart } from '../../candidates/tenancyPolicy';
import { count, listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const WEIGHTS = { always: 850 };

const SENTENCE = '{releases} a year {are} rehearsed in {environments}, which proves something only on the platform of production.';

const EXAMPLES = {
  fires: { '/environments': [{ id: 'production', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 }, { id: 'rehearsal', name: 'Rehearsal', kind: 'staging', size: 0.5, hoursPerWeek: 40 }] },
  passes: { '/environments': [{ id: 'production', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 }] },
  retold: { '/environments/rehearsal/name': 'Dress rehearsal' },
};

/** A release that was rehearsed elsewhere has not been rehearsed. */
export const rehearsalPlatform: Rule = {
  id: 'tenancy.rehearsal-platform',
  family: 'tenancy',
  dId: 'D-18',
  kind: 'hard',
  weights: WEIGHTS,
  reads: ['environments', 'company.ownReleasesPerYear'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const kind = rehearsalKind(plan);
    const rehearsals = plan.environments.filter((environment) => environment.kind === kind);
    if (rehearsals.length === 0) return null;
    const releases = plan.company.ownReleasesPerYear;
    return {
      ...tell(SENTENCE, { releases: count(releases, 'own release', 'own releases'), are: releases === 1 ? 'is' : 'are', environments: listed(rehearsals.map((each) => each.name)) }),
      weight: WEIGHTS.always,
      forbidsEnvironment: ({ environment, tenancy, candidate }) => environment.kind === kind && isApart(tenancy, candidate.tenancy),
      favours: () => null,
    };
  },
};

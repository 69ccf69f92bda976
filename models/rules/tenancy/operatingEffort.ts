import type { AssumptionId } from '../../assumptions/register';
import type { Tenancy } from '../../report/summary';
import type { Rule } from '../rule';
import { tell } from '../tell';

const HOURS: Record<Tenancy, AssumptionId> = {
  shared: 'effort.shared-hours',
  'dedicated-database': 'effort.dedicated-database-hours',
  'dedicated-cluster': 'effort.dedicated-cluster-hours',
  'dedicated-subscription': 'effort.dedicated-subscription-hours',
};

const SENTENCE = 'An own cluster takes about {own} hours of operation a year, a shared platform {shared}; {company} has {engineers} platform engineers.';

const EXAMPLES = {
  fires: {},
  passes: { '/company/expertHourCost': 0 },
  retold: { '/company/platformTeam/engineers': 7 },
};

/** Every rung of isolation brings more to patch, watch and rehearse. */
export const operatingEffort: Rule = {
  id: 'tenancy.operating-effort',
  family: 'tenancy',
  dId: 'D-24',
  kind: 'weighted',
  weights: {},
  reads: ['company.expertHourCost', 'company.platformTeam'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    if (plan.company.expertHourCost === 0) return null;
    const hours = (tenancy: Tenancy): number => assumptions.value(HOURS[tenancy]);
    return {
      ...tell(SENTENCE, { own: hours('dedicated-cluster'), shared: hours('shared'), company: plan.company.name, engineers: plan.company.platformTeam.engineers }),
      weight: hours('dedicated-cluster') - hours('shared'),
      effortHoursPerYear: (candidate) => hours(candidate.tenancy),
      favours: (candidate) => candidate.tenancy === 'shared' || candidate.tenancy === 'dedicated-database',
    };
  },
};

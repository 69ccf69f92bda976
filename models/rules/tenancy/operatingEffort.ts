import type { AssumptionId } from '../../assumptions/register';
import type { Tenancy } from '../../report/summary';
import type { Rule } from '../rule';

const HOURS: Record<Tenancy, AssumptionId> = {
  shared: 'effort.shared-hours',
  'dedicated-database': 'effort.dedicated-database-hours',
  'dedicated-cluster': 'effort.dedicated-cluster-hours',
  'dedicated-subscription': 'effort.dedicated-subscription-hours',
};

/** Every rung of isolation brings more to patch, watch and rehearse. */
export const operatingEffort: Rule = {
  id: 'tenancy.operating-effort',
  family: 'tenancy',
  dId: 'D-24',
  kind: 'weighted',
  weights: {},
  reads: ['company.expertHourCost', 'company.platformTeam'],
  judge: ({ plan, assumptions }) => {
    const hours = (tenancy: Tenancy): number => assumptions.value(HOURS[tenancy]);
    return {
      sentence: `An own cluster takes about ${hours('dedicated-cluster')} hours of operation a year, a shared platform ${hours('shared')}; ${plan.company.name} has ${plan.company.platformTeam.engineers} platform engineers.`,
      weight: hours('dedicated-cluster') - hours('shared'),
      effortHoursPerYear: (candidate) => hours(candidate.tenancy),
      favours: (candidate) => candidate.tenancy === 'shared' || candidate.tenancy === 'dedicated-database',
    };
  },
};

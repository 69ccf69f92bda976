import { lossPerHour } from '../../resilience/siteLoss';
import { roundedMoney } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = 'Outages caused by other tenants of a shared platform would cost {company} about {yearly} a year ({hourly} an average hour); the extra effort of an own cluster costs {effort}.';

const EXAMPLES = {
  fires: {},
  passes: { '/sites/north/downtimeCostPerHour': 0, '/sites/south/downtimeCostPerHour': 0 },
  retold: { '/sites/north/downtimeCostPerHour': 9000 },
};

/** What an hour of somebody else's trouble costs this client. The loss itself is counted by the scenario register. */
export const neighbours: Rule = {
  id: 'tenancy.neighbours',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'weighted',
  weights: {},
  reads: ['sites.downtimeCostPerHour', 'sites.shifts'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    const perHour = lossPerHour(plan);
    const yearly = perHour * assumptions.value('failure.tenant-hours-shared');
    if (perHour === 0) return null;
    // Below the effort of an own cluster the neighbours are the cheaper trouble.
    const ownEffort = (assumptions.value('effort.dedicated-cluster-hours') - assumptions.value('effort.shared-hours')) * plan.company.expertHourCost;
    return {
      ...tell(SENTENCE, { company: plan.company.name, yearly: roundedMoney(yearly, plan.company.currency), hourly: roundedMoney(perHour, plan.company.currency), effort: roundedMoney(ownEffort, plan.company.currency) }),
      weight: yearly / Math.max(1, plan.company.expertHourCost),
      favours: (candidate) => (yearly > ownEffort) === (candidate.tenancy !== 'shared'),
    };
  },
};

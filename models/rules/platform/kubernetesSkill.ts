import type { Assumptions } from '../../assumptions/register';
import { isOwn } from '../../candidates/tenancyPolicy';
import type { Company } from '../../document/schema/company';
import type { Rule } from '../rule';
import { tell } from '../tell';

function skillFactor(skill: Company['platformTeam']['kubernetes'], assumptions: Assumptions): number {
  const factors = { none: assumptions.value('effort.unskilled-factor'), basic: 1, strong: assumptions.value('effort.skilled-factor') };
  return factors[skill];
}

const SENTENCE = 'The platform team ({engineers} engineers) has {experience}; an own cluster would take about {hours} hours a year on top.';

const EXAMPLES = {
  fires: {},
  passes: { '/company/expertHourCost': 0 },
  retold: { '/company/platformTeam/engineers': 7 },
};

/** Running a cluster needs people who can; on shared clusters the operator has them. */
export const kubernetesSkill: Rule = {
  id: 'platform.kubernetes-skill',
  family: 'platform',
  dId: 'D-07',
  kind: 'weighted',
  weights: {},
  reads: ['company.platformTeam', 'company.expertHourCost'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan, assumptions }) => {
    if (plan.company.expertHourCost === 0) return null;
    const { engineers, kubernetes } = plan.company.platformTeam;
    const hours = assumptions.value('effort.aks-hours') * skillFactor(kubernetes, assumptions);
    const words = { none: 'no Kubernetes experience', basic: 'basic Kubernetes experience', strong: 'strong Kubernetes experience' };
    return {
      ...tell(SENTENCE, { engineers, experience: words[kubernetes], hours: Math.round(hours) }),
      weight: hours,
      effortHoursPerYear: (candidate) => {
        if (candidate.platform === 'container-apps') return assumptions.value('effort.container-apps-hours');
        return candidate.platform === 'aks' && isOwn(candidate.tenancy, 'dedicated-cluster') ? hours : 0;
      },
      favours: (candidate) => (candidate.platform === 'aks' ? (isOwn(candidate.tenancy, 'dedicated-cluster') ? kubernetes === 'strong' : null) : null),
    };
  },
};

import { holdsCopy } from '../../candidates/environmentPolicy';
import { isOwn, rungOf, TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import type { Tenancy } from '../../report/summary';
import { listed } from '../planFacts';
import { REGULATION_FLOORS } from '../regulations';
import type { Rule } from '../rule';
import { tell } from '../tell';

const WEIGHTS = { base: 1000, 'for each rung of isolation': 10 };

const SENTENCE = '{company} is bound by {regulations}: {why}, so at least “{rung}”.';

const EXAMPLES = {
  fires: { '/company/regulations': ['gmp'] },
  passes: {},
  retold: { '/company/regulations': ['sox'] },
};

/** Regulations set the lowest rung of isolation. */
export const regulatedIsolation: Rule = {
  id: 'tenancy.regulated-isolation',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'hard',
  weights: WEIGHTS,
  reads: ['company.regulations'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const floors = plan.company.regulations.map((each) => REGULATION_FLOORS[each]).filter((each) => rungOf(each.floor) > 0);
    const highest = floors.reduce((top: Tenancy, each) => (rungOf(each.floor) > rungOf(top) ? each.floor : top), 'shared');
    const binding = floors.filter((each) => each.floor === highest);
    if (binding.length === 0) return null;
    return {
      ...tell(SENTENCE, { company: plan.company.name, regulations: listed(binding.map((each) => each.label)), why: binding[0]?.why ?? '', rung: TENANCY_POLICIES[highest].label.toLowerCase() }),
      weight: WEIGHTS.base + WEIGHTS['for each rung of isolation'] * rungOf(highest),
      forbids: (candidate) => !isOwn(candidate.tenancy, highest),
      forbidsEnvironment: ({ environment, tenancy }) => holdsCopy(environment.kind) && !isOwn(tenancy, highest),
      favours: (candidate) => isOwn(candidate.tenancy, highest),
    };
  },
};

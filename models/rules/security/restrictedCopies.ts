import { advise } from '../advise';
import { listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{workloads} {hold} restricted data; {environments} must work on masked copies, or stand as well guarded as production.';

const EXAMPLES = {
  fires: { '/workloads/assembly/sensitivity': 'restricted' },
  passes: {},
  retold: { '/workloads/assembly/name': 'Assembly' },
};

/** A copy for testers is still the data. */
export const restrictedCopies: Rule = {
  id: 'security.restricted-copies',
  family: 'security',
  dId: 'D-16',
  kind: 'hard',
  weights: {},
  reads: ['workloads.sensitivity', 'environments'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const restricted = plan.workloads.filter((workload) => workload.sensitivity === 'restricted');
    const copies = plan.environments.filter((environment) => environment.kind !== 'production');
    const [first] = copies;
    if (restricted.length === 0 || !first) return null;
    const names = listed(restricted.map((each) => each.name));
    return advise(
      tell(SENTENCE, { workloads: names, hold: restricted.length === 1 ? 'holds' : 'hold', environments: listed(copies.map((each) => each.name)) }),
      `/environments/${first.id}`,
    );
  },
};

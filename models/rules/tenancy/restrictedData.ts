import { holdsCopy } from '../../candidates/environmentPolicy';
import { isOwn } from '../../candidates/tenancyPolicy';
import { listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const WEIGHTS = { always: 900 };

const SENTENCE = '{workloads} {hold} restricted data, which must not share a database server with other tenants.';

const EXAMPLES = {
  fires: { '/workloads/assembly/sensitivity': 'restricted' },
  passes: {},
  retold: { '/workloads/assembly/name': 'Assembly' },
};

/** Restricted data does not share a database server with strangers. */
export const restrictedData: Rule = {
  id: 'tenancy.restricted-data',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'hard',
  weights: WEIGHTS,
  reads: ['workloads.sensitivity'],
  sentence: SENTENCE,
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const restricted = plan.workloads.filter((workload) => workload.sensitivity === 'restricted');
    if (restricted.length === 0) return null;
    return {
      ...tell(SENTENCE, { workloads: listed(restricted.map((each) => each.name)), hold: restricted.length === 1 ? 'holds' : 'hold' }),
      weight: WEIGHTS.always,
      forbids: (candidate) => !isOwn(candidate.tenancy, 'dedicated-database'),
      forbidsEnvironment: ({ environment, tenancy }) => holdsCopy(environment.kind) && !isOwn(tenancy, 'dedicated-database'),
      favours: (candidate) => isOwn(candidate.tenancy, 'dedicated-database'),
    };
  },
};

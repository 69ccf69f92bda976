import { isOwn } from '../../candidates/tenancyPolicy';
import { listed } from '../planFacts';
import type { Rule } from '../rule';

const WEIGHTS = { always: 900 };

/** Restricted data does not share a database server with strangers. */
export const restrictedData: Rule = {
  id: 'tenancy.restricted-data',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'hard',
  weights: WEIGHTS,
  reads: ['workloads.sensitivity'],
  judge: ({ plan }) => {
    const restricted = plan.workloads.filter((workload) => workload.sensitivity === 'restricted');
    if (restricted.length === 0) return null;
    return {
      sentence: `${listed(restricted.map((each) => each.name))} ${restricted.length === 1 ? 'holds' : 'hold'} restricted data, which must not share a database server with other tenants.`,
      weight: WEIGHTS.always,
      forbids: (candidate) => !isOwn(candidate.tenancy, 'dedicated-database'),
      favours: (candidate) => isOwn(candidate.tenancy, 'dedicated-database'),
    };
  },
};

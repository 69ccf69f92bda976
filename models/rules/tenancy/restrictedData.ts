import { isOwn } from '../../candidates/tenancyPolicy';
import { listed } from '../planFacts';
import type { Rule } from '../rule';

/** Restricted data does not share a database server with strangers. */
export const restrictedData: Rule = {
  id: 'tenancy.restricted-data',
  family: 'tenancy',
  dId: 'D-05',
  kind: 'hard',
  reads: ['workloads.sensitivity'],
  judge: ({ plan }) => {
    const restricted = plan.workloads.filter((workload) => workload.sensitivity === 'restricted');
    if (restricted.length === 0) return null;
    return {
      sentence: `${listed(restricted.map((each) => each.name))} ${restricted.length === 1 ? 'holds' : 'hold'} restricted data, which must not share a database server with other tenants.`,
      weight: 900,
      forbids: (candidate) => !isOwn(candidate.tenancy, 'dedicated-database'),
      favours: (candidate) => isOwn(candidate.tenancy, 'dedicated-database'),
    };
  },
};

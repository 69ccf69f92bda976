import type { Candidate } from '../candidates/candidate';

/** The four decisions of an answer; the region follows from the plan. */
export type Decision = Pick<Candidate, 'tenancy' | 'tier' | 'platform' | 'database'>;

export const DECISION_PARTS = ['tenancy', 'tier', 'platform', 'database'] as const satisfies readonly (keyof Decision)[];

export const decisionOf = ({ tenancy, tier, platform, database }: Decision): Decision => ({ tenancy, tier, platform, database });

export const isSameDecision = (a: Decision, b: Decision): boolean => DECISION_PARTS.every((part) => a[part] === b[part]);

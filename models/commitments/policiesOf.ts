import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { pinned } from '../document/pinned';
import type { CommitmentLimit } from '../document/schema/company';
import type { Plan } from '../document/schema/plan';
import { COMMITMENT_POLICIES, type CommitmentPolicy } from '../report/summary';
import { COMMITMENT_TERMS, type CommitmentTerm } from './commitmentTerms';

/** A policy with the terms that its lines may take. */
export interface PolicyTerms {
  readonly policy: CommitmentPolicy;
  readonly terms: readonly CommitmentTerm[];
}

/** Years that the lines of a policy may take. */
const YEARS: Readonly<Record<CommitmentPolicy, readonly number[]>> = { none: [], '1-year': [1], '3-year': [3], 'per-line': [1, 3] };

const LONGEST_YEARS: Readonly<Record<CommitmentLimit, number>> = { none: 0, upTo1Year: 1, upTo3Years: 3 };

/** Without a word from the company: a year can be looked over, and the measured load is known before the next one. */
const DEFAULT_LIMIT: CommitmentLimit = 'upTo1Year';

export const limitOf = (plan: Pick<Plan, 'company'>): CommitmentLimit => plan.company.commitment ?? DEFAULT_LIMIT;

/**
 * The commitment policies that a plan leaves open: those of its limit, or the pinned one. A term longer than the plan's
 * horizon is never taken, and a policy that it would be needed for falls away.
 * @example up to three years with a horizon of 24 months → none, 1-year
 */
export function policiesOf(plan: Pick<Plan, 'company' | 'pins'>): readonly PolicyTerms[] {
  const within = (years: number): boolean => years * MONTHS_PER_YEAR <= plan.company.horizonMonths;
  const withTerms = (policy: CommitmentPolicy): PolicyTerms => ({ policy, terms: COMMITMENT_TERMS.filter(({ years }) => YEARS[policy].includes(years) && within(years)) });
  const pin = COMMITMENT_POLICIES.find((policy) => policy === pinned(plan, 'commitment'));
  if (pin) return [withTerms(pin)];
  const longest = LONGEST_YEARS[limitOf(plan)];
  return COMMITMENT_POLICIES.filter((policy) => YEARS[policy].every((years) => years <= longest && within(years))).map(withTerms);
}

/** Every term that some policy of the plan may take. */
export function openTerms(plan: Pick<Plan, 'company' | 'pins'>): readonly CommitmentTerm[] {
  const policies = policiesOf(plan);
  return COMMITMENT_TERMS.filter((term) => policies.some(({ terms }) => terms.includes(term)));
}

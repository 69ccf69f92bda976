import type { Plan } from '../schema/plan';

/** Takes away who said the input at a place. */
export function clearProvenance(plan: Plan, path: string): Plan {
  const provenance = plan.provenance.filter((entry) => entry.path !== path);
  return provenance.length === plan.provenance.length ? plan : { ...plan, provenance };
}

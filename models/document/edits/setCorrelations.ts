import type { Plan } from '../schema/plan';
import type { Correlation } from '../schema/planning';

/** Says which unsure values go together; a plan without any has no list of them. */
export function setCorrelations(plan: Plan, correlations: readonly Correlation[]): Plan {
  if (correlations.length > 0) return { ...plan, correlations: [...correlations] };
  const { correlations: _gone, ...rest } = plan;
  return rest;
}

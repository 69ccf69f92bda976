import type { Plan } from '../schema/plan';

/** The lists that a plan has only while something stands in them. */
type OptionalList = 'priceSteps' | 'correlations' | 'priceStandIns';

/** The plan with such a list; without entries it has none. */
export function withList<K extends OptionalList>(plan: Plan, key: K, entries: NonNullable<Plan[K]>): Plan {
  if (entries.length > 0) return { ...plan, [key]: entries };
  const { [key]: _gone, ...rest } = plan;
  return rest as Plan;
}

import type { Plan } from '../schema/plan';

/** The weeks that were agreed; sites stay in them as long as that keeps to the rules. None: nothing is agreed any more. */
export function agreeOnDates(plan: Plan, agreed: NonNullable<Plan['migration']['agreed']>): Plan {
  const { agreed: before, ...migration } = plan.migration;
  if (agreed.length === 0) return before === undefined ? plan : { ...plan, migration };
  return { ...plan, migration: { ...migration, agreed } };
}

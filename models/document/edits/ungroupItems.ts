import type { Plan } from '../schema/plan';
import { withGroups } from './withGroups';

/** Takes the frames away from groups that hold one of the items; what stood in them stays where it is. */
export function ungroupItems(plan: Plan, itemIds: readonly string[]): Plan {
  const groups = plan.layout.groups ?? [];
  const asked = new Set(itemIds);
  const kept = groups.filter((group) => !group.itemIds.some((id) => asked.has(id)));
  return kept.length === groups.length ? plan : { ...plan, layout: withGroups(plan.layout, kept) };
}

import type { Plan } from '../schema/plan';
import type { DrawnGroup } from '../schema/planning';
import { freshId } from './freshId';
import { freshName } from './freshName';
import { withGroups } from './withGroups';

/** Puts a named frame round items. Each stands in one group at most, so it leaves the one that it had; a group without items goes. */
export function groupItems(plan: Plan, itemIds: readonly string[], stem: string): Plan {
  if (itemIds.length === 0) return plan;
  const groups = plan.layout.groups ?? [];
  const added: DrawnGroup = { id: freshId(plan, stem), name: freshName(groups, stem), itemIds: [...itemIds] };
  return { ...plan, layout: withGroups(plan.layout, [...left(groups, new Set(itemIds)), added]) };
}

const left = (groups: readonly DrawnGroup[], taken: ReadonlySet<string>): readonly DrawnGroup[] =>
  groups.map((group) => ({ ...group, itemIds: group.itemIds.filter((id) => !taken.has(id)) })).filter(({ itemIds }) => itemIds.length > 0);

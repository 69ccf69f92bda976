import { problem } from '../../problem/problem';
import type { PlanCheck } from './check';
import { missing } from './missing';

const MEMBER = 'a site, system or workload';

/** A group holds items of the drawing, and an item stands in one group at most: frames that cross tell nothing. */
export const drawnGroups: PlanCheck = ({ sites, systems, workloads, layout: { groups = [] } }) => {
  if (groups.length === 0) return [];
  const known = new Set([...sites, ...systems, ...workloads].map(({ id }) => id));
  const first = new Map<string, string>();
  return groups.flatMap(({ itemIds }, at) =>
    itemIds.flatMap((id, index) => {
      const path = `layout.groups[${at}].itemIds[${index}]`;
      const other = first.get(id);
      if (other !== undefined) return [problem('plan.field-invalid', path, { expected: `an item that no group has yet; ${other} has it`, got: id })];
      first.set(id, path);
      return missing(id, known, path, MEMBER);
    }),
  );
};

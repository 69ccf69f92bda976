import type { Plan } from '../../../../models/document';
import type { Box } from '../../../../shared/drawing/placement/box';
import { placeAll } from '../../../../shared/drawing/placement/placeAll';

export interface Movable {
  readonly id: string;
  /** In the coordinates of its container. */
  readonly box: Box;
}

/** The drawn items among the ids, by the container in which they stand. A system moves with its site when that is named too. */
export function movableGroups(plan: Plan, ids: readonly string[]): readonly (readonly Movable[])[] {
  const asked = new Set(ids);
  const groups = new Map<string | null, Movable[]>();
  for (const [id, { own, parentId }] of placeAll(plan)) {
    if (!asked.has(id) || (parentId !== null && asked.has(parentId))) continue;
    const group = groups.get(parentId);
    if (group) group.push({ id, box: own });
    else groups.set(parentId, [{ id, box: own }]);
  }
  return [...groups.values()];
}

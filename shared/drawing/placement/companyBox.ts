import type { Plan } from '../../../models/document';
import { boundsOf, overlaps, type Box } from './box';
import { framed, groupBoxes } from './groupBoxes';

/**
 * The frame of the company: round its sites and the groups that they stand in, with room for the name above. Null
 * without sites, and where a system from outside stands among them: a frame must not say of it what is false.
 */
export function companyBox(plan: Pick<Plan, 'sites' | 'systems' | 'layout'>, boxOf: (id: string) => Box | undefined): Box | null {
  const own = new Set(plan.sites.map(({ id }) => id));
  const groups = groupBoxes(plan, boxOf).filter(({ group }) => group.itemIds.some((id) => own.has(id)));
  const bounds = boundsOf([...[...own].flatMap((id) => boxOf(id) ?? []), ...groups.map(({ box }) => box)]);
  if (!bounds) return null;
  const box = framed(bounds);
  const isTrue = plan.systems.every(({ id, siteId }) => {
    const at = siteId === null ? boxOf(id) : undefined;
    return at === undefined || !overlaps(at, box);
  });
  return isTrue ? box : null;
}

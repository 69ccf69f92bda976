import type { Plan } from '../../../../models/document';
import type { Point } from '../../../../shared/drawing/placement/point';
import { holds, type Box } from '../../../../shared/drawing/placement/box';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';

/** The site under a point of the drawing; where sites overlap, the one drawn last. */
export function siteAt(plan: Plan, placed: ReadonlyMap<string, Placed>, point: Point): { readonly id: string; readonly box: Box } | null {
  const site = plan.sites.findLast(({ id }) => {
    const at = placed.get(id);
    return at !== undefined && holds(at.absolute, point);
  });
  const at = site && placed.get(site.id);
  return site && at ? { id: site.id, box: at.absolute } : null;
}

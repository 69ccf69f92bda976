import type { Plan } from '../../../../models/document';
import type { Place } from '../../../../models/document/edits';
import { placeAll } from '../../../../shared/drawing/placement/placeAll';

/** Where items and the systems of asked-for sites stand on the drawing, with the size that somebody gave them; a system whose site comes along stands in the site. */
export function placesToCopy(plan: Plan, asked: ReadonlySet<string>): Readonly<Record<string, Place>> {
  const places: Record<string, Place> = {};
  for (const [id, { own, absolute, parentId }] of placeAll(plan)) {
    const comesWithSite = parentId !== null && asked.has(parentId);
    if (!comesWithSite && !asked.has(id)) continue;
    const { x, y } = comesWithSite ? own : absolute;
    places[id] = { ...plan.layout.places[id], x, y };
  }
  return places;
}

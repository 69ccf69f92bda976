import type { CopiedItems, Plan } from '../../../../models/document';
import { setPlaces, type Pasted, type Place } from '../../../../models/document/edits';
import type { Point } from '../../../../shared/drawing/placement/point';
import { placeAll } from '../../../../shared/drawing/placement/placeAll';
import { NEIGHBOUR_GAP } from '../../../../shared/drawing/placement/sizes';

/** A step aside, so that a copy does not cover its original. */
export const BESIDE: Point = { x: NEIGHBOUR_GAP, y: NEIGHBOUR_GAP };

/** Puts pasted items on the drawing, moved by `shift`; those in copied sites stay where they stood in them, those back in their old site stand beside the original. */
export function placePasted({ plan, ids }: Pasted, copied: CopiedItems, shift: Point): Plan {
  const placed = placeAll(plan);
  const twins = new Set(ids.values());
  const places: Record<string, Place> = {};
  for (const [id, place] of Object.entries(copied.places)) {
    const twin = ids.get(id);
    if (twin === undefined) continue;
    const parentId = placed.get(twin)?.parentId ?? null;
    const by = parentId === null ? shift : twins.has(parentId) ? ZERO : fromHome(placed.get(parentId)?.absolute ?? ZERO);
    places[twin] = { ...place, x: place.x + by.x, y: place.y + by.y };
  }
  return setPlaces(plan, places);
}

const ZERO: Point = { x: 0, y: 0 };

const fromHome = ({ x, y }: Point): Point => ({ x: BESIDE.x - x, y: BESIDE.y - y });

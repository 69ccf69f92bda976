import { grownBy, intersection, type Box } from '../../../../shared/drawing/placement/box';

/** So much of the view's longer side is painted beyond each of its borders, for what a hand moves into sight. */
const MARGIN_SHARE = 0.4;

/** What is painted for a view: what it shows and some more, cut to where there is anything; null: nothing is near. */
export const paintedArea = (view: Box, bounds: Box): Box | null => intersection(grownBy(view, Math.max(view.width, view.height) * MARGIN_SHARE), bounds);

/** Whether all that a view shows of the drawing lies in what was painted. */
export function isCovered(view: Box, bounds: Box, painted: Box | null): boolean {
  const seen = intersection(view, bounds);
  if (seen === null) return true;
  return painted !== null && seen.x >= painted.x && seen.y >= painted.y && seen.x + seen.width <= painted.x + painted.width && seen.y + seen.height <= painted.y + painted.height;
}

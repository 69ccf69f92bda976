import { grownBy, intersection, type Box } from '../../../../shared/drawing/placement/box';

/** So much of the view's longer side is painted beyond each of its borders, for what a hand moves into sight. */
const MARGIN_SHARE = 0.4;

/** What is painted for a view: what it shows and some more, cut to where there is anything; null: nothing is near. */
export const paintedArea = (view: Box, bounds: Box): Box | null => intersection(grownBy(view, Math.max(view.width, view.height) * MARGIN_SHARE), bounds);

/** Borders that were worked out in different ways differ by less than this, in units of the drawing. */
const ROUNDING = 1e-6;

/** Whether all that a view shows of the drawing lies in what was painted. */
export function isCovered(view: Box, bounds: Box, painted: Box | null): boolean {
  const seen = intersection(view, bounds);
  if (seen === null) return true;
  if (painted === null) return false;
  const { x, y, width, height } = grownBy(painted, ROUNDING);
  return seen.x >= x && seen.y >= y && seen.x + seen.width <= x + width && seen.y + seen.height <= y + height;
}

import { centreOf, type Box } from '../../../../shared/drawing/placement/box';
import type { Point } from '../../../../shared/drawing/placement/point';
import type { Size } from '../../../../shared/drawing/placement/sizes';

/** How the overview shows the drawing: its size on the screen, its pixels for each unit of the drawing, and the place of the drawing in its corner. */
export interface MapFrame extends Point, Size {
  readonly scale: number;
}

const SIZE: Size = { width: 144, height: 104 };
const MARGIN = 4;

/** All of the drawing in the middle of the overview. */
export function mapFrame(bounds: Box): MapFrame {
  const scale = Math.min((SIZE.width - 2 * MARGIN) / bounds.width, (SIZE.height - 2 * MARGIN) / bounds.height);
  const { x, y } = centreOf(bounds);
  return { ...SIZE, scale, x: x - SIZE.width / scale / 2, y: y - SIZE.height / scale / 2 };
}

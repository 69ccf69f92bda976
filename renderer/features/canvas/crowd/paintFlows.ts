import { overlaps, type Box } from '../../../../shared/drawing/placement/box';
import { inkOf } from '../inkOf';
import { byObject } from '../../../../models/memo/byObject';
import type { Line, Stroke } from './strokesOf';

interface Painting {
  readonly strokes: readonly Stroke[];
  /** The part of the drawing that the canvas holds, and its pixels for each unit of the drawing. */
  readonly area: Box;
  readonly scale: number;
}

const OPACITY = { plain: 0.6, stepsBack: 0.25 };

/** Paints the lines that reach into an area, and gives the canvas its size and place in the drawing. */
export function paintFlows(canvas: HTMLCanvasElement, { strokes, area, scale }: Painting): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  canvas.width = Math.ceil(area.width * scale);
  canvas.height = Math.ceil(area.height * scale);
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  context.lineCap = 'round';
  for (const { colour, width, stepsBack, lines } of strokes) {
    context.strokeStyle = inkOf(canvas, colour);
    context.lineWidth = width;
    context.globalAlpha = stepsBack ? OPACITY.stepsBack : OPACITY.plain;
    for (const line of lines) if (overlaps(line.reach, area)) context.stroke(pathOf(line));
  }
  Object.assign(canvas.style, { left: px(area.x), top: px(area.y), width: px(canvas.width / scale), height: px(canvas.height / scale) });
}

const px = (length: number): string => `${length}px`;

const pathOf = byObject((line: Line) => new Path2D(line.path));

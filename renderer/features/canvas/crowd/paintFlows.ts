import { overlaps, type Box } from '../../../../shared/drawing/placement/box';
import type { Stroke } from './strokesOf';

/** Lines of one look in a colour that can be painted with. */
export interface InkedStroke extends Pick<Stroke, 'width' | 'stepsBack'> {
  readonly ink: string;
  readonly lines: readonly PaintedLine[];
}

export interface PaintedLine {
  readonly path: Path2D;
  readonly reach: Box;
}

export interface Painting {
  readonly strokes: readonly InkedStroke[];
  /** The part of the drawing that is painted, and its pixels for each unit of the drawing. */
  readonly area: Box;
  readonly scale: number;
}

const OPACITY = { plain: 0.6, stepsBack: 0.25 };

/** Paints the lines that reach into an area, and gives the canvas its size. */
export function paintFlows(canvas: HTMLCanvasElement | OffscreenCanvas, { strokes, area, scale }: Painting): void {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  if (!context) return;
  canvas.width = Math.ceil(area.width * scale);
  canvas.height = Math.ceil(area.height * scale);
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  context.lineCap = 'round';
  for (const { ink, width, stepsBack, lines } of strokes) {
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.globalAlpha = stepsBack ? OPACITY.stepsBack : OPACITY.plain;
    for (const { path, reach } of lines) if (overlaps(reach, area)) context.stroke(path);
  }
}

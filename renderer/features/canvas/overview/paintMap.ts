import type { Box } from '../../../../shared/drawing/placement/box';
import type { ThemeName } from '../../../ui/theme/themes';
import { inkOf } from '../inkOf';
import type { CanvasNode } from '../mapping/flowTypes';
import { mapColour } from './mapColour';
import type { MapFrame } from './mapFrame';

/** Thinner things could not be seen. */
const LEAST_PX = 1;

/** Paints every item as a small box in the colour of its kind; containers come before what stands in them. */
export function paintMap(canvas: HTMLCanvasElement, nodes: readonly CanvasNode[], boxes: ReadonlyMap<string, Box>, { x, y, width, height, scale }: MapFrame, theme: ThemeName): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const sharpness = window.devicePixelRatio;
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  context.scale(sharpness, sharpness);
  for (const node of nodes) {
    const box = boxes.get(node.id);
    if (!box) continue;
    context.fillStyle = inkOf(canvas, mapColour(node), theme);
    context.fillRect((box.x - x) * scale, (box.y - y) * scale, Math.max(LEAST_PX, box.width * scale), Math.max(LEAST_PX, box.height * scale));
  }
}

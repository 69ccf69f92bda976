import type { Box } from '../../../../shared/drawing/placement/box';

/** Gives a painted canvas its place in the drawing. */
export function layOver(canvas: HTMLCanvasElement, area: Box, scale: number): void {
  Object.assign(canvas.style, { left: px(area.x), top: px(area.y), width: px(canvas.width / scale), height: px(canvas.height / scale) });
}

const px = (length: number): string => `${length}px`;

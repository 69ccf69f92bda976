import { paintFlows, type InkedStroke } from '../features/canvas/crowd/paintFlows';
import type { PaintRequest } from './flowPainter';

let strokes: readonly InkedStroke[] = [];
let wanted: PaintRequest | null = null;

// Of the pictures that were asked for while one was painted, only the last is still of use.
self.addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
  if (data.strokes) strokes = data.strokes.map(({ lines, ...look }) => ({ ...look, lines: lines.map(({ path, reach }) => ({ path: new Path2D(path), reach })) }));
  if (wanted === null) setTimeout(paintLast);
  wanted = data;
});

function paintLast(): void {
  if (wanted === null) return;
  const { turn, area, scale } = wanted;
  wanted = null;
  const canvas = new OffscreenCanvas(1, 1);
  paintFlows(canvas, { strokes, area, scale });
  const picture = canvas.transferToImageBitmap();
  self.postMessage({ turn, picture }, { transfer: [picture] });
}

import type { Box } from '../../shared/drawing/placement/box';

/** Lines of one look, as they go to the painter. */
export interface SentStroke {
  readonly ink: string;
  readonly width: number;
  readonly stepsBack: boolean;
  readonly lines: readonly { readonly path: string; readonly reach: Box }[];
}

/** Lines stay with the painter until others come. */
export interface PaintRequest {
  readonly turn: number;
  readonly strokes?: readonly SentStroke[];
  readonly area: Box;
  readonly scale: number;
}

export interface PaintedMessage {
  readonly turn: number;
  readonly picture: ImageBitmap;
}

export interface FlowPainter {
  /** From now on these lines are painted. */
  take(strokes: readonly SentStroke[]): void;
  /** Asks for a picture of a part of the drawing, with so many pixels for each of its units. */
  paint(area: Box, scale: number): void;
  close(): void;
}

const openWorker = (): Worker => new Worker(new URL('./flows.worker.ts', import.meta.url), { type: 'module', name: 'flows' });

/** Has thousands of lines painted beside the page, which would else stand still for a fifth of a second. Only the picture that was asked for last is shown. */
export function flowPainter(show: (picture: ImageBitmap, asked: Pick<PaintRequest, 'area' | 'scale'>) => void, open: () => Worker = openWorker): FlowPainter {
  const worker = open();
  let strokes: readonly SentStroke[] | null = null;
  let last: PaintRequest | null = null;
  worker.addEventListener('message', ({ data: { turn, picture } }: MessageEvent<PaintedMessage>) => {
    if (last?.turn === turn) show(picture, last);
    else picture.close();
  });
  return {
    take: (next) => (strokes = next),
    paint: (area, scale) => {
      last = { turn: (last?.turn ?? 0) + 1, ...(strokes && { strokes }), area, scale };
      worker.postMessage(last);
      strokes = null;
    },
    close: () => worker.terminate(),
  };
}

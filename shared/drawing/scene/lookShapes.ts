import type { Box } from '../placement/box';
import type { ItemLook } from './look';
import { box, group, type GroupShape } from './shape';
import { textWidth } from './textWidth';

const FRAME = { width: 2, radius: 4 };
const BADGE = { size: 12, height: 18, pad: 6, sink: 4 };
const PATCH = { size: 8, gap: 5 };

/** What the lens says of an item: a frame in its colour, and a badge above the corner that no flow leaves from. */
export function lookShapes({ words, ink }: ItemLook, at: Box, atLeft: boolean): GroupShape {
  const width = textWidth(words, BADGE.size, true) + PATCH.size + PATCH.gap + 2 * BADGE.pad;
  const x = atLeft ? BADGE.pad : at.width - width - BADGE.pad;
  const y = BADGE.sink - BADGE.height;
  return group(
    [
      box({ x: 0, y: 0, width: at.width, height: at.height }, { radius: FRAME.radius, stroke: ink, strokeWidth: FRAME.width }),
      box({ x, y, width, height: BADGE.height }, { radius: BADGE.height / 2, fill: 'site', stroke: ink, strokeWidth: 1 }),
      box({ x: x + BADGE.pad, y: y + (BADGE.height - PATCH.size) / 2, width: PATCH.size, height: PATCH.size }, { radius: 1, fill: ink }),
      { kind: 'text', x: x + BADGE.pad + PATCH.size + PATCH.gap, y: y + BADGE.height - 5, text: words, size: BADGE.size, bold: true, ink: 'ink' },
    ],
    { move: at, title: words },
  );
}

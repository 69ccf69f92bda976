import type { Box } from '../../../../shared/drawing/placement/box';
import type { Band } from './foldBand';

/** Sets blocks beside each other in their order and begins a new row where the width ends. */
export function packBlocks(blocks: readonly Band[], width: number, gap: number): Band {
  const boxes = new Map<string, Box>();
  const end = { x: 0, y: 0, width: 0, height: 0 };
  for (const block of blocks) {
    if (end.x > 0 && end.x + block.width > width) {
      end.y = end.height + gap;
      end.x = 0;
    }
    for (const [id, box] of block.boxes) boxes.set(id, { ...box, x: box.x + end.x, y: box.y + end.y });
    end.x += block.width + gap;
    end.width = Math.max(end.width, end.x - gap);
    end.height = Math.max(end.height, end.y + block.height);
  }
  return { boxes, width: end.width, height: end.height };
}

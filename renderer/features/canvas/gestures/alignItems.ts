import type { Plan } from '../../../../models/document';
import { placeItems, type Place } from '../../../../models/document/edits';
import { boundsOf, type Box } from '../../../../shared/drawing/placement/box';
import { movableGroups } from './movableGroups';

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Where a box goes in the bounds of all. */
const MOVES: Readonly<Record<Alignment, (box: Box, all: Box) => Partial<Place>>> = {
  left: (_, all) => ({ x: all.x }),
  centre: ({ width }, all) => ({ x: all.x + (all.width - width) / 2 }),
  right: ({ width }, all) => ({ x: all.x + all.width - width }),
  top: (_, all) => ({ y: all.y }),
  middle: ({ height }, all) => ({ y: all.y + (all.height - height) / 2 }),
  bottom: ({ height }, all) => ({ y: all.y + all.height - height }),
};

/** Lines items up with the outermost of them; what stands in a site lines up with its neighbours there. */
export function alignItems(plan: Plan, ids: readonly string[], alignment: Alignment): Plan {
  const places: Record<string, Place> = {};
  for (const group of movableGroups(plan, ids)) {
    const all = boundsOf(group.map(({ box }) => box));
    if (all) for (const { id, box } of group) places[id] = { x: box.x, y: box.y, ...MOVES[alignment](box, all) };
  }
  return placeItems(plan, places);
}

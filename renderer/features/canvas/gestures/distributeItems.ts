import type { Plan } from '../../../../models/document';
import { placeItems, type Place } from '../../../../models/document/edits';
import type { Box } from '../../../../shared/drawing/placement/box';
import { movableGroups, type Movable } from './movableGroups';

export type Axis = 'horizontally' | 'vertically';

interface Along {
  readonly start: 'x' | 'y';
  readonly length: 'width' | 'height';
}

const ALONG: Readonly<Record<Axis, Along>> = { horizontally: { start: 'x', length: 'width' }, vertically: { start: 'y', length: 'height' } };

/** Fewer have no gaps to share out. */
export const DISTRIBUTED_LEAST = 3;

/** Makes the gaps between items equal; the outermost two stay where they are. */
export function distributeItems(plan: Plan, ids: readonly string[], axis: Axis): Plan {
  const groups = movableGroups(plan, ids).filter((group) => group.length >= DISTRIBUTED_LEAST);
  return placeItems(plan, Object.fromEntries(groups.flatMap((group) => spread(group, ALONG[axis]))));
}

function spread(group: readonly Movable[], { start, length }: Along): readonly (readonly [string, Place])[] {
  const middle = ({ box }: { readonly box: Box }) => box[start] + box[length] / 2;
  const ordered = group.toSorted((a, b) => middle(a) - middle(b));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return [];
  const room = last.box[start] + last.box[length] - first.box[start];
  const gap = (room - ordered.reduce((sum, { box }) => sum + box[length], 0)) / (ordered.length - 1);
  let next = first.box[start];
  return ordered.map(({ id, box }) => {
    const place = { x: box.x, y: box.y, [start]: Math.round(next) };
    next += box[length] + gap;
    return [id, place];
  });
}

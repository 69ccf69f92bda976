import type { CopiedItems, Plan } from '../../../../models/document';
import { pasteItems, type Pasted } from '../../../../models/document/edits';
import type { Point } from '../../../../shared/drawing/placement/point';
import { boundsOf } from '../../../../shared/drawing/placement/box';
import { freeSpot } from '../placement/freeSpot';
import { placeAll } from '../../../../shared/drawing/placement/placeAll';
import { BESIDE, placePasted } from './placePasted';

/** Pastes copied items as one block into the free place nearest to the middle of the view; without a view, beside where they were copied. */
export function pasteHere(plan: Plan, copied: CopiedItems, centre: Point | null): Pasted {
  const pasted = pasteItems(plan, copied);
  const there = placePasted(pasted, copied, { x: 0, y: 0 });
  const twins = new Set(pasted.ids.values());
  const onTop = [...placeAll(there)].filter(([, { parentId }]) => parentId === null);
  const boxes = (isTwin: boolean) => onTop.filter(([id]) => twins.has(id) === isTwin).map(([, { absolute }]) => absolute);
  const block = boundsOf(boxes(true));
  if (!block || !centre) return { ...pasted, plan: placePasted(pasted, copied, BESIDE) };
  const spot = freeSpot(boxes(false), centre, block);
  return { ...pasted, plan: placePasted(pasted, copied, { x: spot.x - block.x, y: spot.y - block.y }) };
}

import { describe, expect, it } from 'vitest';
import { nearestItem, type Direction } from '../../../../../../renderer/features/canvas/gestures/nearestItem';
import { placeAll } from '../../../../../../shared/drawing/placement/placeAll';
import { starterPlan } from '../starterPlan';

const placed = placeAll(starterPlan('global-manufacturer'));
const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

describe('walking through the drawing by arrows', () => {
  it('reaches every item from any other', () => {
    const [start] = placed.keys();
    const seen = new Set([start]);
    for (const id of seen) for (const direction of DIRECTIONS) seen.add(nearestItem(placed, id ?? '', direction) ?? undefined);
    seen.delete(undefined);
    expect([...placed.keys()].filter((id) => !seen.has(id))).toEqual([]);
  });

  it('goes the way that the key says', () => {
    for (const id of placed.keys()) {
      const right = nearestItem(placed, id, 'right');
      if (right === null) continue;
      const middle = (of: string) => (placed.get(of)?.absolute.x ?? 0) + (placed.get(of)?.absolute.width ?? 0) / 2;
      expect(middle(right)).toBeGreaterThan(middle(id));
    }
  });

  it('ends at the edge of the drawing', () => {
    const leftmost = [...placed].toSorted(([, a], [, b]) => a.absolute.x + a.absolute.width / 2 - b.absolute.x - b.absolute.width / 2)[0]?.[0];
    expect(nearestItem(placed, leftmost ?? '', 'left')).toBeNull();
  });
});

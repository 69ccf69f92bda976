import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../../../shared/drawing/placement/box';
import { freeSpot } from '../../../../../../renderer/features/canvas/placement/freeSpot';

const SIZE = { width: 160, height: 64 };

describe('finding a free place', () => {
  it('takes the wanted middle when nothing is there', () => {
    expect(freeSpot([], { x: 400, y: 200 }, SIZE)).toEqual({ x: 320, y: 168 });
  });

  it('steps aside from what is there already', () => {
    const taken = [{ x: 320, y: 168, ...SIZE }];
    const spot = freeSpot(taken, { x: 400, y: 200 }, SIZE);
    expect(taken.some((box) => overlaps(box, { ...spot, ...SIZE }))).toBe(false);
  });

  it('never puts ten things on top of each other', () => {
    const taken: { x: number; y: number; width: number; height: number }[] = [];
    for (let count = 0; count < 10; count += 1) taken.push({ ...freeSpot(taken, { x: 0, y: 0 }, SIZE), ...SIZE });
    const pairs = taken.flatMap((a, index) => taken.slice(index + 1).filter((b) => overlaps(a, b)));
    expect(pairs).toEqual([]);
  });
});

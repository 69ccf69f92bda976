import { describe, expect, it } from 'vitest';
import { chooseSides } from '../../../../../shared/drawing/lines/chooseSides';
import { edgeGeometry } from '../../../../../shared/drawing/lines/edgeGeometry';
import { labelSpots } from '../../../../../shared/drawing/lines/labelSpots';
import { facingSides } from '../../../../../shared/drawing/lines/side';

const box = (x: number, y: number) => ({ x, y, width: 160, height: 64 });
const CLEAR = { cards: [], siteHeads: [] };

describe('the curve of a flow', () => {
  it('starts on the border of the source and points into the target', () => {
    const { path, tip } = edgeGeometry(box(0, 0), box(400, 0), { from: 'right', to: 'left' }, 0);
    expect(path.startsWith('M160,32 ')).toBe(true);
    expect(tip).toMatchObject({ x: 400, y: 32 });
    expect(tip.angle).toBeCloseTo(0, 9);
  });

  it('turns the arrow with the side that it enters', () => {
    const angle = (to: 'top' | 'bottom' | 'right') => edgeGeometry(box(0, 0), box(0, 400), { from: 'bottom', to }, 0).tip.angle;
    expect([angle('top'), angle('bottom'), Math.abs(angle('right'))]).toEqual([90, -90, 180]);
  });

  it('goes through both ends', () => {
    const { at } = edgeGeometry(box(0, 0), box(400, 200), { from: 'right', to: 'left' }, 0);
    expect(at(0).x).toBe(160);
    expect(at(1).x).toBeCloseTo(400 - 9, 5);
  });

  it('shifts flows of the same pair sideways', () => {
    const y = (lane: number) => edgeGeometry(box(0, 0), box(400, 0), { from: 'right', to: 'left' }, lane).tip.y;
    expect(new Set([y(0), y(1), y(-1)]).size).toBe(3);
  });

  it('never leaves the side of a card, however many lanes there are', () => {
    const { tip } = edgeGeometry(box(0, 0), box(400, 0), { from: 'right', to: 'left' }, 40);
    expect(tip.y).toBeLessThan(64);
  });
});

describe('the sides of a flow', () => {
  it('face each other across the wider gap', () => {
    expect(facingSides(box(0, 0), box(600, 100))).toEqual({ from: 'right', to: 'left' });
    expect(facingSides(box(0, 0), box(100, 600))).toEqual({ from: 'bottom', to: 'top' });
    expect(facingSides(box(0, 600), box(0, 0))).toEqual({ from: 'top', to: 'bottom' });
  });

  it('are the straight ones when nothing is in the way', () => {
    expect(chooseSides(box(0, 0), box(500, 0), 0, CLEAR)).toEqual({ from: 'right', to: 'left' });
  });

  it('lead round a card that stands between', () => {
    const between = box(250, 0);
    const sides = chooseSides(box(0, 0), box(500, 0), 0, { ...CLEAR, cards: [box(0, 0), between, box(500, 0)] });
    const { at } = edgeGeometry(box(0, 0), box(500, 0), sides, 0);
    const middle = at(0.5);
    expect(middle.y < between.y || middle.y > between.y + between.height).toBe(true);
  });
});

describe('the places of labels', () => {
  const straight = (y: number) => ({ at: (share: number) => ({ x: share * 1000, y }) });

  it('are in the middle of a free line', () => {
    expect(labelSpots([{ id: 'a', name: 'Orders', ...straight(0) }], []).get('a')).toEqual({ share: 0.5, shift: 0 });
  });

  it('step beside the line where it is too short for two labels', () => {
    const short = (y: number) => ({ at: (share: number) => ({ x: share * 40, y }) });
    const spots = labelSpots([{ id: 'a', name: 'Orders', ...short(0) }, { id: 'b', name: 'Stock moves', ...short(2) }], []);
    expect(spots.get('b')?.shift).not.toBe(0);
  });

  it('avoid cards and other labels', () => {
    const card = { x: 440, y: -30, width: 120, height: 60 };
    const spots = labelSpots([{ id: 'a', name: 'Orders', ...straight(0) }, { id: 'b', name: 'Stock', ...straight(4) }], [card]);
    expect(new Set([0.5, spots.get('a')?.share, spots.get('b')?.share]).size).toBe(3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowAt } from '../../../../../../renderer/features/canvas/crowd/flowAt';
import { strokesOf } from '../../../../../../renderer/features/canvas/crowd/strokesOf';
import { toFlow } from '../../../../../../renderer/features/canvas/mapping/toFlow';
import { placeAll } from '../../../../../../shared/drawing/placement/placeAll';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('global-manufacturer');
const strokes = strokesOf(toFlow(plan, null, []).edges, placeAll(plan));
const lines = strokes.flatMap((stroke) => stroke.lines);
const WITHIN = 8;

describe('the flow at a point', () => {
  it('is one whose line runs through it, anywhere between its ends', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
        const line = lines[index];
        if (!line) throw new Error('there is no such line');
        const point = line.at(share);
        const found = lines.find(({ id }) => id === flowAt(strokes, point, WITHIN));
        // Another line may cross there: it must run as near as the drawn pieces of a curve stray from it.
        const off = Math.min(...Array.from({ length: 2001 }, (_, step) => found?.at(step / 2000) ?? { x: Infinity, y: Infinity }).map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));
        expect(off).toBeLessThan(1.5);
      }),
    );
  });

  it('is none where no line runs near', () => {
    const farLeft = Math.min(...lines.map(({ reach }) => reach.x));
    expect(flowAt(strokes, { x: farLeft - WITHIN - 1, y: 0 }, WITHIN)).toBeNull();
  });

  it('lies in the box that its line is said to leave nowhere', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
        const line = lines[index];
        const { x, y } = line?.at(share) ?? { x: NaN, y: NaN };
        const box = line?.reach ?? { x: 0, y: 0, width: 0, height: 0 };
        expect(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(true);
      }),
    );
  });
});

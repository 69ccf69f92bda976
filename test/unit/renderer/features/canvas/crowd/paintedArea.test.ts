import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCovered, paintedArea } from '../../../../../../renderer/features/canvas/crowd/paintedArea';
import type { Box } from '../../../../../../shared/drawing/placement/box';

const length = fc.integer({ min: 1, max: 5000 });
const place = fc.integer({ min: -5000, max: 5000 });
const box: fc.Arbitrary<Box> = fc.record({ x: place, y: place, width: length, height: length });

describe('the painted part of a drawing', () => {
  it('covers the view that it is painted for, and the view a little aside', () => {
    fc.assert(
      fc.property(box, box, fc.double({ min: -0.3, max: 0.3, noNaN: true }), (view, bounds, share) => {
        const painted = paintedArea(view, bounds);
        expect(isCovered(view, bounds, painted)).toBe(true);
        const aside = { ...view, x: view.x + share * Math.max(view.width, view.height) };
        if (painted !== null) expect(isCovered(aside, bounds, painted)).toBe(true);
      }),
    );
  });

  it('does not cover a view that shows some of the drawing beyond it', () => {
    const bounds = { x: 0, y: 0, width: 10_000, height: 10_000 };
    const view = { x: 0, y: 0, width: 100, height: 100 };
    expect(isCovered({ ...view, x: 500 }, bounds, paintedArea(view, bounds))).toBe(false);
    expect(isCovered({ ...view, x: -500 }, bounds, paintedArea(view, bounds))).toBe(true);
  });
});

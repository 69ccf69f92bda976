import { describe, expect, it } from 'vitest';
import { placeItems } from '../../../../../../models/document/edits';
import { alignItems } from '../../../../../../renderer/features/canvas/gestures/alignItems';
import { distributeItems } from '../../../../../../renderer/features/canvas/gestures/distributeItems';
import { nudgeItems } from '../../../../../../renderer/features/canvas/gestures/nudgeItems';
import { placeAll } from '../../../../../../shared/drawing/placement/placeAll';
import { starterPlan } from '../starterPlan';

const starter = starterPlan('mid-market-producer');
const [a, b, c] = starter.workloads.slice(0, 3).map(({ id }) => id) as [string, string, string];
const site = starter.sites[0]?.id ?? '';
const housed = starter.systems.find(({ siteId }) => siteId === site)?.id ?? '';
// Workload cards are 176 wide and 64 high.
const plan = placeItems(starter, { [a]: { x: 0, y: 40 }, [b]: { x: 300, y: 0 }, [c]: { x: 1000, y: 500 } });
const at = (of: typeof plan, id: string) => ({ x: placeAll(of).get(id)?.own.x, y: placeAll(of).get(id)?.own.y });

describe('aligning', () => {
  it.each([
    ['left', { x: 0, y: 40 }, { x: 0, y: 0 }],
    ['right', { x: 300, y: 40 }, { x: 300, y: 0 }],
    ['centre', { x: 150, y: 40 }, { x: 150, y: 0 }],
    ['top', { x: 0, y: 0 }, { x: 300, y: 0 }],
    ['bottom', { x: 0, y: 40 }, { x: 300, y: 40 }],
    ['middle', { x: 0, y: 20 }, { x: 300, y: 20 }],
  ] as const)('%s takes the outermost as the line', (alignment, first, second) => {
    const next = alignItems(plan, [a, b], alignment);
    expect([at(next, a), at(next, b)]).toEqual([first, second]);
  });

  it('leaves everything else, and a system whose site is aligned too, where it stands', () => {
    const next = alignItems(plan, [site, a, housed], 'top');
    expect(at(next, housed)).toEqual(at(plan, housed));
    expect(at(next, c)).toEqual(at(plan, c));
  });

  it('is the same plan when there is nothing to line up with', () => {
    expect(alignItems(plan, [a], 'left')).toBe(plan);
    expect(alignItems(plan, [starter.integrations[0]?.id ?? ''], 'left')).toBe(plan);
  });
});

describe('distributing', () => {
  it('makes the gaps equal and keeps the outermost', () => {
    // 0 … 1176 wide, three cards of 176: two gaps of 324.
    const next = distributeItems(plan, [c, a, b], 'horizontally');
    expect([a, b, c].map((id) => at(next, id).x)).toEqual([0, 500, 1000]);
    expect([a, b, c].map((id) => at(next, id).y)).toEqual([40, 0, 500]);
  });

  it('needs three', () => {
    expect(distributeItems(plan, [a, b], 'vertically')).toBe(plan);
  });
});

describe('nudging', () => {
  it('moves a site with its systems once', () => {
    const next = nudgeItems(plan, [site, housed], { x: 8, y: -8 });
    expect(placeAll(next).get(housed)?.absolute.x).toBe((placeAll(plan).get(housed)?.absolute.x ?? 0) + 8);
    expect(at(next, housed)).toEqual(at(plan, housed));
  });
});

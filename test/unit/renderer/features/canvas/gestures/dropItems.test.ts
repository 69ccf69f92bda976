import { describe, expect, it } from 'vitest';
import { dropItems } from '../../../../../../renderer/features/canvas/gestures/dropItems';
import { placeAll } from '../../../../../../shared/drawing/placement/placeAll';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('mid-market-producer');
const [first, second] = plan.sites;
const system = plan.systems.find(({ siteId }) => siteId === first?.id);
if (!first || !second || !system) throw new Error('the starter lacks sites with systems');

const after = (x: number, y: number) => {
  const moved = dropItems(plan, [{ id: system.id, position: { x, y } }]);
  return { plan: moved, system: moved.systems.find(({ id }) => id === system.id), placed: placeAll(moved) };
};
/** A point of the drawing in the coordinates of the first site. */
const inFirst = (x: number, y: number) => {
  const origin = placeAll(plan).get(first.id)?.absolute ?? { x: 0, y: 0 };
  return [x - origin.x, y - origin.y] as const;
};

describe('letting go of a system', () => {
  it('keeps its site when it stays inside', () => {
    const moved = after(40, 120);
    expect(moved.system?.siteId).toBe(first.id);
    expect(moved.plan.layout.places[system.id]).toMatchObject({ x: 40, y: 120 });
  });

  it('moves house when it lands in another site, and stays under the pointer', () => {
    const target = placeAll(plan).get(second.id)?.absolute ?? { x: 0, y: 0 };
    const moved = after(...inFirst(target.x + 24, target.y + 150));
    expect(moved.system).toMatchObject({ siteId: second.id, hosting: 'site' });
    expect(moved.placed.get(system.id)?.absolute).toMatchObject({ x: target.x + 24, y: target.y + 150 });
  });

  it('leaves all sites when it lands on open ground', () => {
    const moved = after(...inFirst(5000, 5000));
    expect(moved.system?.siteId).toBeNull();
    expect(moved.system?.hosting).not.toBe('site');
    expect(moved.placed.get(system.id)).toMatchObject({ absolute: { x: 5000, y: 5000 }, parentId: null });
  });
});

describe('letting go of other things', () => {
  it('moves a site with everything in it', () => {
    const moved = placeAll(dropItems(plan, [{ id: first.id, position: { x: -800, y: -600 } }]));
    const before = placeAll(plan);
    expect(moved.get(system.id)?.own).toEqual(before.get(system.id)?.own);
    expect(moved.get(system.id)?.absolute.x).toBe(-800 + (before.get(system.id)?.own.x ?? 0));
  });

  it('moves several items in one edit', () => {
    const [a, b] = plan.workloads;
    const moved = dropItems(plan, [{ id: a?.id ?? '', position: { x: 8, y: 16 } }, { id: b?.id ?? '', position: { x: 24, y: 32 } }]);
    expect(moved.layout.places).toMatchObject({ [a?.id ?? '']: { x: 8, y: 16 }, [b?.id ?? '']: { x: 24, y: 32 } });
  });

  it('does not put a workload into a site', () => {
    const site = placeAll(plan).get(second.id)?.absolute ?? { x: 0, y: 0 };
    const id = plan.workloads[0]?.id ?? '';
    const moved = dropItems(plan, [{ id, position: { x: site.x + 20, y: site.y + 100 } }]);
    expect(placeAll(moved).get(id)?.parentId).toBeNull();
    expect(moved.workloads).toBe(plan.workloads);
  });
});

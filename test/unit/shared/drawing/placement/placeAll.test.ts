import { describe, expect, it } from 'vitest';
import { placeItems, removeItems } from '../../../../../models/document/edits';
import { overlaps } from '../../../../../shared/drawing/placement/box';
import { placeAll } from '../../../../../shared/drawing/placement/placeAll';
import { starterPlan } from '../../../renderer/features/canvas/starterPlan';

const global = starterPlan('global-manufacturer', { places: false });

describe('placing a plan that nobody has arranged', () => {
  it('gives every site, system and workload a place', () => {
    const placed = placeAll(global);
    const items = [...global.sites, ...global.systems, ...global.workloads];
    expect(items.filter(({ id }) => !placed.has(id))).toEqual([]);
  });

  it('lets no two things on the drawing cover each other', () => {
    const free = [...placeAll(global).entries()].filter(([, { parentId }]) => parentId === null);
    const pairs = free.flatMap(([id, a], index) => free.slice(index + 1).filter(([, b]) => overlaps(a.absolute, b.absolute)).map(([other]) => `${id} ${other}`));
    expect(pairs).toEqual([]);
  });

  it('keeps systems inside the site that houses them', () => {
    const placed = placeAll(global);
    const outside = global.systems.filter(({ id, siteId }) => {
      if (siteId === null) return false;
      const own = placed.get(id)?.own;
      const site = placed.get(siteId)?.own;
      return !own || !site || own.x < 0 || own.y < 0 || own.x + own.width > site.width || own.y + own.height > site.height;
    });
    expect(outside).toEqual([]);
  });

  it('stands everything on the 8 px grid', () => {
    const off = [...placeAll(global).values()].filter(({ own }) => own.x % 8 !== 0 || own.y % 8 !== 0);
    expect(off).toEqual([]);
  });

  it('moves nothing else when one item is moved', () => {
    const before = placeAll(global);
    const moved = global.workloads[3]?.id ?? '';
    const after = placeAll(placeItems(global, { [moved]: { x: -400, y: -400 } }));
    const shifted = [...after].filter(([id, { absolute }]) => id !== moved && (absolute.x !== before.get(id)?.absolute.x || absolute.y !== before.get(id)?.absolute.y));
    expect(shifted).toEqual([]);
    expect(after.get(moved)?.absolute).toMatchObject({ x: -400, y: -400 });
  });

  it('gives the same places for the same plan', () => {
    expect([...placeAll(global)]).toEqual([...placeAll(structuredClone(global))]);
  });
});

describe('placing a plan with saved places', () => {
  it('counts the place of a housed system from the corner of its site', () => {
    const plan = starterPlan('mid-market-producer');
    const system = plan.systems.find(({ siteId }) => siteId !== null);
    if (!system?.siteId) throw new Error('the starter houses no system');
    const arranged = placeItems(plan, { [system.siteId]: { x: 1000, y: 500 }, [system.id]: { x: 24, y: 80 } });
    expect(placeAll(arranged).get(system.id)).toMatchObject({ absolute: { x: 1024, y: 580 }, parentId: system.siteId });
  });

  it('keeps a size that somebody dragged', () => {
    const plan = starterPlan('mid-market-producer');
    const site = plan.sites[0]?.id ?? '';
    const resized = placeItems(plan, { [site]: { x: 0, y: 0, width: 640, height: 480 } });
    expect(placeAll(resized).get(site)?.own).toMatchObject({ width: 640, height: 480 });
  });

  it('has no place left for what was removed', () => {
    const plan = starterPlan('mid-market-producer');
    const site = plan.sites[0]?.id ?? '';
    expect(placeAll(removeItems(plan, [site])).has(site)).toBe(false);
  });
});

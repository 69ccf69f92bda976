import { describe, expect, it } from 'vitest';
import { groupItems, removeItems, setPlaces } from '../../../../../../models/document/edits';
import type { Plan } from '../../../../../../models/document';
import { arrangePlan } from '../../../../../../renderer/features/canvas/layout/arrangePlan';
import { overlaps } from '../../../../../../shared/drawing/placement/box';
import { groupBoxes } from '../../../../../../shared/drawing/placement/groupBoxes';
import { placeAll } from '../../../../../../shared/drawing/placement/placeAll';
import { STARTERS } from '../../../../../../models/templates';
import { biggerPlan } from '../../../../../bench/biggerPlan';
import { starterPlan } from '../starterPlan';

const arranged = (plan: Plan, scope: 'new' | 'all') => setPlaces(plan, arrangePlan(plan, scope));

/** Pairs of things in one container that cover each other. */
function covered(plan: Plan): readonly string[] {
  const all = [...placeAll(plan)];
  return all.flatMap(([id, a], index) =>
    all.slice(index + 1).flatMap(([other, b]) => (a.parentId === b.parentId && overlaps(a.own, b.own) ? [`${id} ${other}`] : [])),
  );
}

/** Systems that stick out of their site. */
function stickingOut(plan: Plan): readonly string[] {
  const placed = placeAll(plan);
  return [...placed].flatMap(([id, { own, parentId }]) => {
    const home = parentId === null ? undefined : placed.get(parentId)?.own;
    return home && (own.x < 0 || own.y < 0 || own.x + own.width > home.width || own.y + own.height > home.height) ? [id] : [];
  });
}

describe('arranging everything', () => {
  it.each([...STARTERS.map(({ plan }) => plan), biggerPlan(starterPlan('global-manufacturer'), 4)])('covers nothing and keeps systems in their sites: $name', (plan) => {
    const next = arranged(plan, 'all');
    expect(covered(next)).toEqual([]);
    expect(stickingOut(next)).toEqual([]);
    expect(Object.keys(next.layout.places)).toHaveLength(plan.sites.length + plan.systems.length + plan.workloads.length);
  });

  it('gives the same drawing every time, whatever was drawn before', () => {
    const plan = starterPlan('global-manufacturer');
    expect(arrangePlan(plan, 'all')).toEqual(arrangePlan(starterPlan('global-manufacturer', { places: false }), 'all'));
    expect(arrangePlan(arranged(plan, 'all'), 'all')).toEqual(arrangePlan(plan, 'all'));
  });

  it('forgets sizes that were drawn by hand', () => {
    const plan = starterPlan('small-subsidiary');
    const site = plan.sites[0]?.id ?? '';
    const huge = setPlaces(plan, { [site]: { x: 0, y: 0, width: 5000, height: 5000 } });
    expect(arranged(huge, 'all').layout.places[site]).not.toHaveProperty('width');
  });

  it('puts senders above what they send to inside a site', () => {
    const plan = starterPlan('mid-market-producer');
    const home = plan.sites[0]?.id ?? '';
    const systems = plan.systems.slice(0, 3).map((system) => ({ ...system, siteId: home, hosting: 'site' as const }));
    const [a, b, c] = systems;
    const flow = plan.integrations[0];
    if (!a || !b || !c || !flow) throw new Error('the starter has three systems and a flow');
    const chain = { ...plan, systems, integrations: [{ ...flow, id: 'one', from: c.id, to: b.id }, { ...flow, id: 'two', from: b.id, to: a.id }] };
    const places = arrangePlan(chain, 'all');
    const order = [a, b, c].toSorted((one, other) => rowMajor(places[one.id]) - rowMajor(places[other.id])).map(({ id }) => id);
    expect(order).toEqual([c.id, b.id, a.id]);
  });
});

describe.each(STARTERS)('arranging the frames of $id', ({ plan }) => {
  const outside = plan.systems.filter(({ siteId }) => siteId === null).map(({ id }) => id);
  const home = plan.sites.find(({ id }) => plan.systems.filter(({ siteId }) => siteId === id).length > 0)?.id;
  const housed = plan.systems.filter(({ siteId }) => siteId === home).map(({ id }) => id);
  const workloads = plan.workloads.map(({ id }) => id);

  /** Ids in the frame of a group that do not belong to it. */
  function strangersIn(framed: Plan): readonly string[] {
    const placed = placeAll(framed);
    return groupBoxes(framed, (id) => placed.get(id)?.absolute).flatMap(({ group, box }) => {
      const members = new Set(group.itemIds);
      const isAround = (id: string, parentId: string | null): boolean => members.has(id) || members.has(parentId ?? '') || framed.systems.some((system) => system.siteId === id && members.has(system.id));
      return [...placed].filter(([id, { absolute, parentId }]) => !isAround(id, parentId) && overlaps(absolute, box)).map(([id]) => `${group.name}: ${id}`);
    });
  }

  const frames: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['systems outside', [outside[0], outside.at(-1)]],
    ['workloads that no flow need join', [workloads[0], workloads.at(-1)]],
    ['a workload, a system and a site', [workloads[1], outside[0], plan.sites[0]?.id]],
    ['systems of one plant', [housed[0], housed.at(-1)]],
  ];
  it.each(frames.filter(([, ids]) => ids[0] !== undefined))('keeps together what stands in one, and all else out: %s', (_what, ids) => {
    const members = [...new Set(ids.filter((id) => id !== undefined))];
    const next = arranged(groupItems(plan, members, 'Frame'), 'all');
    expect(next.layout.groups).toHaveLength(1);
    expect(strangersIn(next)).toEqual([]);
    expect(covered(next)).toEqual([]);
    expect(stickingOut(next)).toEqual([]);
  });
});

const rowMajor = (place: { readonly x: number; readonly y: number } | undefined): number => (place?.y ?? 0) * 10_000 + (place?.x ?? 0);

describe('arranging what is new', () => {
  const plan = starterPlan('mid-market-producer');

  it('writes nothing when everything has been placed', () => {
    expect(arrangePlan(plan, 'new')).toEqual({});
  });

  it('never moves what somebody placed, and covers none of it', () => {
    const [site] = plan.sites;
    const fresh = [site?.id ?? '', plan.workloads[0]?.id ?? '', plan.systems.find(({ siteId }) => siteId !== null && siteId !== site?.id)?.id ?? ''];
    const kept = Object.entries(plan.layout.places).filter(([id]) => !fresh.includes(id));
    const partly = { ...plan, layout: { places: Object.fromEntries(kept) } };
    const places = arrangePlan(partly, 'new');
    expect(Object.keys(places).toSorted()).toEqual(fresh.toSorted());
    const next = setPlaces(partly, places);
    expect(covered(next)).toEqual(covered(removeItems(plan, fresh)));
    expect(stickingOut(next)).toEqual([]);
  });

  it('makes room in a placed site that is too small for a new system, without moving it', () => {
    const site = plan.sites[0]?.id ?? '';
    const housed = plan.systems.filter(({ siteId }) => siteId === site);
    const extra = Array.from({ length: 12 }, (_, index) => ({ ...(housed[0] ?? plan.systems[0]!), id: `new-${index}`, siteId: site }));
    const next = arranged({ ...plan, systems: [...plan.systems, ...extra] }, 'new');
    expect(stickingOut(next)).toEqual([]);
    expect(next.layout.places[site]).toMatchObject({ x: plan.layout.places[site]?.x, y: plan.layout.places[site]?.y });
  });
});

import { describe, expect, it } from 'vitest';
import { removeItems, setPlaces } from '../../../../../../models/document/edits';
import type { Plan } from '../../../../../../models/document';
import { arrangePlan } from '../../../../../../renderer/features/canvas/layout/arrangePlan';
import { overlaps } from '../../../../../../shared/drawing/placement/box';
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

import { describe, expect, it } from 'vitest';
import { parsePlan, serializePlan, type Plan } from '../../../../../../models/document';
import { canConnect, connectItems } from '../../../../../../renderer/features/canvas/gestures/connectItems';
import { duplicateItems } from '../../../../../../renderer/features/canvas/gestures/duplicateItems';
import { dropTarget, keyboardTarget } from '../../../../../../renderer/features/canvas/gestures/paletteTarget';
import { selectionAfter } from '../../../../../../renderer/features/canvas/gestures/selectionAfter';
import { placeAll } from '../../../../../../shared/drawing/placement/placeAll';
import { paletteEntry, type PaletteEntry } from '../../../../../../renderer/features/palette/registry';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('mid-market-producer');
const site = plan.sites[0]?.id ?? '';
const system = plan.systems[0]?.id ?? '';
const workload = plan.workloads[0]?.id ?? '';
const isReadable = (of: Plan) => parsePlan(serializePlan(of)).ok;

function entry(id: string): PaletteEntry {
  const found = paletteEntry(id);
  if (!found) throw new Error(`no palette entry ${id}`);
  return found;
}

describe('connecting', () => {
  it('joins systems and workloads, never sites, never a thing with itself', () => {
    expect(canConnect(plan, system, workload)).toBe(true);
    expect(canConnect(plan, site, workload)).toBe(false);
    expect(canConnect(plan, system, system)).toBe(false);
    expect(canConnect(plan, system, 'derived:azure')).toBe(false);
  });

  it('adds one complete flow that can be saved and read', () => {
    const connected = connectItems(plan, system, workload);
    expect(connected?.plan.integrations.at(-1)).toMatchObject({ id: connected?.id, from: system, to: workload });
    expect(connected && isReadable(connected.plan)).toBe(true);
  });

  it('adds nothing where a flow makes no sense', () => {
    expect(connectItems(plan, site, system)).toBeNull();
  });
});

describe('duplicating', () => {
  it('brings the systems of a site along, with ids of their own', () => {
    const { plan: next, ids } = duplicateItems(plan, [site]);
    const housed = plan.systems.filter(({ siteId }) => siteId === site).length;
    expect(next.systems.filter(({ siteId }) => siteId === ids[0])).toHaveLength(housed);
    expect(isReadable(next)).toBe(true);
  });

  it('copies a system once when its site is copied too', () => {
    const housed = plan.systems.find(({ siteId }) => siteId === site);
    const { plan: next } = duplicateItems(plan, [site, housed?.id ?? '']);
    expect(next.systems).toHaveLength(plan.systems.length + plan.systems.filter(({ siteId }) => siteId === site).length);
  });

  it('puts the copy beside the original', () => {
    const { plan: next, ids } = duplicateItems(plan, [workload]);
    const original = placeAll(plan).get(workload)?.own;
    expect(placeAll(next).get(ids[0] ?? '')?.own).toMatchObject({ x: (original?.x ?? 0) + 32, y: (original?.y ?? 0) + 32 });
  });

  it('makes no second production environment', () => {
    const production = plan.environments.find(({ kind }) => kind === 'production')?.id ?? '';
    expect(duplicateItems(plan, [production])).toEqual({ plan, ids: [] });
  });
});

describe('adding from the palette', () => {
  it('drops a system into the site under the pointer', () => {
    const box = placeAll(plan).get(site)?.absolute ?? { x: 0, y: 0, width: 0, height: 0 };
    const target = dropTarget(plan, entry('system:wms'), { x: box.x + 120, y: box.y + 200 });
    const { plan: next, id } = entry('system:wms').add(plan, target);
    expect(next.systems.find((item) => item.id === id)).toMatchObject({ siteId: site, hosting: 'site' });
    expect(placeAll(next).get(id)?.parentId).toBe(site);
  });

  it('drops a workload where the pointer is, site or not', () => {
    const box = placeAll(plan).get(site)?.absolute ?? { x: 0, y: 0 };
    expect(dropTarget(plan, entry('workload:mrp'), { x: box.x + 120, y: box.y + 200 }).siteId).toBeNull();
  });

  it('adds a system by key into the selected site', () => {
    expect(keyboardTarget(plan, entry('system:mes'), { x: 0, y: 0 }, [site])).toEqual({ siteId: site, place: null });
  });

  it('adds a plant by key to a free place near the middle of the view', () => {
    const target = keyboardTarget(plan, entry('site:plant'), { x: 0, y: 0 }, []);
    const { plan: next, id } = entry('site:plant').add(plan, target);
    expect(next.layout.places[id]).toEqual(target.place);
    expect(target.place).not.toBeNull();
  });

  it('leaves the place to the layout while no canvas is on the screen', () => {
    expect(keyboardTarget(plan, entry('site:plant'), null, [])).toEqual({ siteId: null, place: null });
  });
});

describe('selecting on the canvas', () => {
  it('adds and removes what the gesture names', () => {
    const changes = [{ type: 'select', id: 'b', selected: true }, { type: 'select', id: 'a', selected: false }] as const;
    expect(selectionAfter(plan, ['a', 'c'], changes)).toEqual(['c', 'b']);
  });

  it('lets go of what the canvas does not show', () => {
    const environment = plan.environments[0]?.id ?? '';
    expect(selectionAfter(plan, [environment], [{ type: 'select', id: workload, selected: true }])).toEqual([workload]);
  });

  it('keeps the very same selection when nothing was selected', () => {
    const selection = [workload];
    expect(selectionAfter(plan, selection, [{ type: 'position', id: workload }])).toBe(selection);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { groupActions, selectedGroup } from '../../../../../../renderer/features/canvas/groups/groupActions';
import { usePlan } from '../../../../../../renderer/state/usePlan';
import { useView } from '../../../../../../renderer/state/viewStore';
import { placeAll } from '../../../../../../shared/drawing/placement/placeAll';
import { starterPlan } from '../starterPlan';

const starter = starterPlan('global-manufacturer');
const now = () => usePlan.getState().plan;
const groups = () => now().layout.groups ?? [];

beforeEach(() => {
  usePlan.getState().replace(starter, null);
  useView.getState().select([]);
});

describe('grouping on the canvas', () => {
  it('takes what is selected but not what comes along with its site, and is undone in one step', () => {
    const site = starter.sites.find(({ id }) => starter.systems.some(({ siteId }) => siteId === id));
    const other = starter.sites.find(({ id }) => id !== site?.id);
    const housed = starter.systems.find(({ siteId }) => siteId === site?.id);
    if (!site || !other || !housed) throw new Error('the starter lacks them');
    useView.getState().select([site.id, housed.id, other.id]);
    groupActions.group();
    expect(groups().map(({ itemIds }) => itemIds.toSorted())).toEqual([[site.id, other.id].toSorted()]);
    expect(selectedGroup(now(), useView.getState().selection)?.name).toBe('Group');
    usePlan.getState().undo();
    expect(now().layout).toEqual(starter.layout);
  });

  it('frames the sites of each country that has two, under its name, and again only those that stand in no frame', () => {
    groupActions.sitesBy('country');
    const framed = groups().flatMap(({ itemIds }) => itemIds);
    const countries = starter.sites.map(({ place }) => place.country);
    expect(framed.toSorted()).toEqual(starter.sites.filter(({ place }) => countries.indexOf(place.country) !== countries.lastIndexOf(place.country)).map(({ id }) => id).toSorted());
    expect(groups().map(({ name }) => name).toSorted()).toEqual(['Netherlands', 'United States']);
    const before = now();
    groupActions.sitesBy('country');
    expect(now()).toBe(before);
  });

  it('moves all members together in one undo step, a system that stands in a moved site with it and not twice', () => {
    groupActions.sitesBy('country');
    const framed = groups().find(({ itemIds }) => itemIds.some((id) => starter.systems.some(({ siteId }) => siteId === id)));
    const housed = starter.systems.find(({ siteId }) => siteId !== null && framed?.itemIds.includes(siteId));
    if (!framed || !housed) throw new Error('no framed site houses a system');
    const group = { ...framed, itemIds: [...framed.itemIds, housed.id] };
    const at = (id: string) => placeAll(now()).get(id)?.absolute;
    const before = group.itemIds.map(at);
    groupActions.move(group, { x: 80, y: -16 });
    expect(group.itemIds.map(at)).toEqual(before.map((box) => box && { ...box, x: box.x + 80, y: box.y - 16 }));
    usePlan.getState().undo();
    expect(group.itemIds.map(at)).toEqual(before);
    const still = now();
    groupActions.move(group, { x: 0, y: 0 });
    expect(now()).toBe(still);
  });
});

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

  it('moves all members together, in one undo step, from where the drag began', () => {
    groupActions.sitesBy('country');
    const group = groups().find(({ itemIds }) => itemIds.length > 1);
    if (!group) throw new Error('no country has two sites');
    const at = (id: string) => placeAll(now()).get(id)?.absolute;
    const before = group.itemIds.map(at);
    const from = Object.fromEntries(group.itemIds.map((id) => [id, { x: at(id)?.x ?? 0, y: at(id)?.y ?? 0 }]));
    groupActions.drag(group, from, { x: 8, y: 8 }, 1);
    groupActions.drag(group, from, { x: 80, y: -16 }, 1);
    expect(group.itemIds.map(at)).toEqual(before.map((box) => box && { ...box, x: box.x + 80, y: box.y - 16 }));
    usePlan.getState().undo();
    expect(group.itemIds.map(at)).toEqual(before);
  });
});

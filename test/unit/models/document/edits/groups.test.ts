import { describe, expect, it } from 'vitest';
import { parsePlan, serializePlan } from '../../../../../models/document';
import { copyItems, groupItems, pasteItems, placeItems, removeItems, renameGroup, ungroupItems } from '../../../../../models/document/edits';
import { STARTERS } from '../../../../../models/templates';

const plan = STARTERS.find(({ id }) => id === 'global-manufacturer')?.plan;
if (!plan) throw new Error('no starter');
const [one = '', two = '', three = ''] = plan.sites.map(({ id }) => id);
const system = plan.systems[0]?.id ?? '';
const groups = (of: typeof plan) => of.layout.groups?.map(({ name, itemIds }) => [name, itemIds]);

describe('groups of the drawing', () => {
  it('are named one after the other, and an item leaves the group that it had', () => {
    const both = groupItems(groupItems(plan, [one, two], 'Region'), [two, three], 'Region');
    expect(groups(both)).toEqual([
      ['Region', [one]],
      ['Region 2', [two, three]],
    ]);
    expect(groups(groupItems(both, [one, two, three], 'All'))).toEqual([['All', [one, two, three]]]);
  });

  it('survive saving and loading, and places set later', () => {
    const grouped = placeItems(groupItems(plan, [one, system], 'Zone'), { [one]: { x: 16, y: 24 } });
    const read = parsePlan(serializePlan(grouped));
    expect(read.ok && read.value.layout.groups).toEqual(grouped.layout.groups);
    expect(groups(renameGroup(grouped, grouped.layout.groups?.[0]?.id ?? '', ' Western Europe '))).toEqual([['Western Europe', [one, system]]]);
    expect(renameGroup(grouped, grouped.layout.groups?.[0]?.id ?? '', ' ')).toBe(grouped);
  });

  it('lose what leaves the plan, and go with their last item', () => {
    const grouped = groupItems(groupItems(plan, [one, two], 'Region'), [system], 'Zone');
    expect(groups(removeItems(grouped, [one]))).toEqual([
      ['Region', [two]],
      ['Zone', [system]],
    ]);
    expect(Object.keys(removeItems(grouped, [one, two, system]).layout)).toEqual(['places']);
    expect(Object.keys(ungroupItems(grouped, [one, system]).layout)).toEqual(['places']);
    expect(ungroupItems(grouped, [three])).toBe(grouped);
  });

  it('come along with copies when all that stands in them is copied', () => {
    const grouped = groupItems(groupItems(plan, [one, two], 'Region'), [three, system], 'Zone');
    const { plan: pasted, ids } = pasteItems(grouped, copyItems(grouped, [one, two, three], {}));
    const housed = plan.systems[0]?.siteId;
    const zone = housed === one || housed === two || housed === three ? [['Zone 2', [ids.get(three), ids.get(system)]]] : [];
    expect(groups(pasted)).toEqual([...(groups(grouped) ?? []), ['Region 2', [ids.get(one), ids.get(two)]], ...zone]);
    expect(pasteItems(grouped, copyItems(grouped, [one], {})).plan.layout.groups).toEqual(grouped.layout.groups);
    expect(parsePlan(serializePlan(pasted)).ok).toBe(true);
  });

  it.each([
    [[one, 'nowhere'], 'plan.reference-missing'],
    [[one, one], 'plan.field-invalid'],
  ])('with members %j are refused on loading', (itemIds, code) => {
    const read = parsePlan(serializePlan({ ...plan, layout: { ...plan.layout, groups: [{ id: 'g', name: 'G', itemIds }] } }));
    expect(read.ok ? [] : read.problems.map((each) => [each.code, each.path])).toEqual([[code, 'layout.groups[0].itemIds[1]']]);
  });
});

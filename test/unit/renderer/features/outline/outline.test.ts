import { describe, expect, it } from 'vitest';
import { allBranches, branchesAbove } from '../../../../../renderer/features/outline/branches';
import { filterOutline } from '../../../../../renderer/features/outline/filterOutline';
import { findingsByItem } from '../../../../../shared/drawing/findingsByItem';
import { outlineOf, type OutlineNode } from '../../../../../renderer/features/outline/outlineOf';
import { starterPlan } from '../canvas/starterPlan';

const plan = starterPlan('global-manufacturer');
const outline = outlineOf(plan);
const itemsOf = (nodes: readonly OutlineNode[]): string[] => nodes.flatMap(({ itemId, children }) => [...(itemId === null ? [] : [itemId]), ...itemsOf(children)]);

describe('the outline', () => {
  it('holds every item of the plan once', () => {
    const all = [...plan.sites, ...plan.systems, ...plan.workloads, ...plan.integrations, ...plan.environments].map(({ id }) => id);
    expect(itemsOf(outline).toSorted()).toEqual(all.toSorted());
  });

  it('shows housed systems below their site', () => {
    const housed = plan.systems.find(({ siteId }) => siteId !== null);
    const site = outline[0]?.children.find(({ itemId }) => itemId === housed?.siteId);
    expect(site?.children.map(({ itemId }) => itemId)).toContain(housed?.id);
  });

  it('finds names without their accents and case, with the lines above', () => {
    const named: OutlineNode[] = [{ ...(outline[0] as OutlineNode), children: [{ ...(outline[0]?.children[0] as OutlineNode), label: 'Žilina plant' }] }];
    expect(filterOutline(named, ' zilina ')).toEqual(named);
    expect(filterOutline(named, 'brno')).toEqual([]);
  });

  it('keeps everything below a match', () => {
    const site = outline[0]?.children.find(({ children }) => children.length > 1);
    const found = filterOutline(outline, site?.label ?? '');
    expect(itemsOf(found)).toEqual(expect.arrayContaining(itemsOf(site?.children ?? [])));
  });

  it('shows everything for an empty search', () => {
    expect(filterOutline(outline, '  ')).toBe(outline);
  });

  it('knows what must be open for a selected system to be seen', () => {
    const housed = plan.systems.find(({ siteId }) => siteId !== null);
    expect(branchesAbove(outline, [housed?.id ?? ''])).toEqual(['group:sites', housed?.siteId]);
    expect(allBranches(outline)).toEqual(expect.arrayContaining(['group:sites', housed?.siteId]));
  });
});

describe('findings of an item', () => {
  const finding = (severity: 'information' | 'warning' | 'error', where: string) => ({ id: where + severity, severity, text: `${severity} ${where}`, where });

  it('counts what points anywhere into the item and keeps the worst', () => {
    const items = findingsByItem([finding('warning', '/sites/brno/wan'), finding('error', '/sites/brno'), finding('information', '/sites/brno/users')]);
    expect(items.get('brno')).toMatchObject({ count: 3, worst: 'error' });
  });

  it('belongs to no item when it is about the whole plan', () => {
    expect(findingsByItem([finding('warning', ''), finding('warning', '/company')]).size).toBe(0);
  });
});

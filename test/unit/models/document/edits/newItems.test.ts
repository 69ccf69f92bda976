import { describe, expect, it } from 'vitest';
import {
  addEnvironment,
  addIntegration,
  addSite,
  addSystem,
  addWorkload,
  freshId,
  newEnvironment,
  newIntegration,
  newSite,
  newSystem,
  newWorkload,
} from '../../../../../models/document/edits';
import { emptyPlan } from '../../../../../models/document/emptyPlan';
import { environmentKindSchema } from '../../../../../models/document/schema/environment';
import { planSchema } from '../../../../../models/document/schema/plan';
import { systemKindSchema } from '../../../../../models/document/schema/system';
import { processSchema } from '../../../../../models/document/schema/workload';
import { samplePlan } from './samplePlan';

const empty = emptyPlan('empty', 'Empty', '2027-01-01');

describe('new items', () => {
  it('are valid for every kind that can be drawn', () => {
    let plan = empty;
    for (const kind of ['plant', 'warehouse', 'office'] as const) plan = addSite(plan, newSite(plan, kind));
    for (const process of processSchema.options) plan = addWorkload(plan, newWorkload(plan, process));
    for (const kind of systemKindSchema.options) {
      const system = newSystem(plan, kind, kind === 'mes' ? 'plant' : null);
      plan = addIntegration(addSystem(plan, system), newIntegration(addSystem(plan, system), system.id, 'manufacturing'));
    }
    for (const kind of environmentKindSchema.options) plan = addEnvironment(plan, newEnvironment(plan, kind));
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
    expect(plan.systems).toHaveLength(systemKindSchema.options.length);
  });

  it('get the next free id and name', () => {
    const plan = addSite(addSite(empty, newSite(empty)), newSite(addSite(empty, newSite(empty))));
    expect(plan.sites.map((site) => [site.id, site.name])).toEqual([['plant', 'Plant'], ['plant-2', 'Plant 2']]);
  });

  it('start in the company’s country, then beside the latest site', () => {
    const czech = { ...empty, company: { ...empty.company, country: 'CZ' } };
    expect(newSite(czech).timeZone).toBe('Europe/Prague');
    const plan = samplePlan();
    const moved = { ...plan, sites: [{ ...newSite(plan), place: { city: 'Pune', country: 'IN', latitude: 18.5, longitude: 73.9 } }] };
    expect(newSite(moved).place.city).toBe('Pune');
  });

  it('say where a system lives, and when a batch flow runs', () => {
    expect(newSystem(empty, 'mes', 'plant')).toMatchObject({ siteId: 'plant', hosting: 'site' });
    expect(newSystem(empty, 'edi')).toMatchObject({ siteId: null, hosting: 'partner' });
    const plan = samplePlan();
    expect(newIntegration(plan, 'manufacturing', 'bi')).toMatchObject({ mode: 'batch', criticality: 'low' });
    expect(newIntegration(plan, 'manufacturing', 'bi').window).not.toBeNull();
    expect(newIntegration(plan, 'mes', 'manufacturing')).toMatchObject({ mode: 'queued', window: null });
  });

  it('use a workload at every site', () => {
    expect(newWorkload(samplePlan(), 'quality').siteIds).toEqual(['plant', 'plant-2']);
  });
});

describe('freshId', () => {
  it('makes an id of any text and counts past ids in use', () => {
    const plan = samplePlan();
    expect(freshId(plan, 'Nové Město')).toBe('nove-mesto');
    expect(freshId(plan, 'plant')).toBe('plant-3');
    expect(freshId(plan, 'both')).toBe('both-2');
    expect(freshId(plan, '工場')).toBe('item');
  });

  it('stays within the length of an id', () => {
    expect(freshId(empty, 'x'.repeat(300)).length).toBeLessThanOrEqual(63);
  });
});

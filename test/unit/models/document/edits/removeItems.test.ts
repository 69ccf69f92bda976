import { describe, expect, it } from 'vitest';
import { removeItems } from '../../../../../models/document/edits';
import { planSchema } from '../../../../../models/document/schema/plan';
import { samplePlan } from './samplePlan';

describe('removeItems', () => {
  const plan = samplePlan();

  it('removes the systems of a removed site and the integrations that lose an end', () => {
    const left = removeItems(plan, ['plant']);
    expect(left.sites.map((site) => site.id)).toEqual(['plant-2']);
    expect(left.systems.map((system) => system.id)).toEqual(['bi']);
    expect(left.integrations.map((integration) => [integration.from, integration.to])).toEqual([['manufacturing', 'bi']]);
  });

  it('removes every reference to what has gone, and the plan stays valid', () => {
    const left = removeItems(plan, ['plant']);
    expect(left.workloads[0]?.siteIds).toEqual(['plant-2']);
    expect(left.migration.pilotSiteId).toBeNull();
    expect(left.migration.locks).toEqual([]);
    expect(left.scenarios[0]?.changes.map((change) => change.path)).toEqual(['/company/growthPerYear']);
    expect(left.provenance).toEqual([]);
    expect(left.remarks[0]?.itemId).toBeNull();
    expect(Object.keys(left.layout.places)).toEqual(['bi']);
    expect(planSchema.safeParse(left).success).toBe(true);
    const mentions = JSON.stringify(left).match(/"plant"/g) ?? [];
    // The kind of the other plant is the only mention of the word that is left.
    expect(mentions).toHaveLength(1);
  });

  it('never turns an entry for one site into an entry for all sites', () => {
    const { peaks } = removeItems(plan, ['plant']).calendars;
    expect(peaks.map((peak) => [peak.id, peak.siteIds])).toEqual([['both', ['plant-2']], ['all', []]]);
  });

  it('removes an integration alone and shares the lists it does not touch', () => {
    const id = plan.integrations[0]?.id ?? '';
    const left = removeItems(plan, [id]);
    expect(left.integrations).toHaveLength(1);
    expect(left.sites).toBe(plan.sites);
    expect(left.systems).toBe(plan.systems);
  });

  it('keeps the production environment and returns the same plan when nothing goes', () => {
    expect(removeItems(plan, ['production', 'no-such-item'])).toBe(plan);
    expect(removeItems(plan, ['test']).environments.map((environment) => environment.id)).toEqual(['production']);
  });
});

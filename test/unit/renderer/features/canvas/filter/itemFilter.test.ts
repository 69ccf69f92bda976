import { describe, expect, it } from 'vitest';
import { NO_FILTER, passing } from '../../../../../../renderer/features/canvas/filter/itemFilter';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('global-manufacturer');
const through = (part: Partial<typeof NO_FILTER>) => passing(plan, { ...NO_FILTER, ...part });

describe('filtering the drawing', () => {
  it('lets everything through when nothing is asked for', () => {
    expect(through({}).size).toBe(plan.sites.length + plan.systems.length + plan.workloads.length + plan.integrations.length);
  });

  it('keeps of a site what stands in it, what runs for it and the flows that touch it', () => {
    const [site] = plan.sites.filter(({ id }) => plan.systems.some(({ siteId }) => siteId === id)).map(({ id }) => id);
    const found = through({ siteIds: [site ?? ''] });
    expect(plan.sites.filter(({ id }) => found.has(id)).map(({ id }) => id)).toEqual([site]);
    expect(plan.systems.filter(({ id }) => found.has(id))).toEqual(plan.systems.filter(({ siteId }) => siteId === site));
    for (const flow of plan.integrations.filter(({ id }) => found.has(id))) expect(found.has(flow.from) || found.has(flow.to)).toBe(true);
  });

  it('asks every question at once', () => {
    const both = through({ modes: ['sync'], criticalities: ['critical'] });
    const flows = plan.integrations.filter(({ id }) => both.has(id));
    expect(flows.map(({ id }) => id)).toEqual(plan.integrations.filter(({ mode, criticality }) => mode === 'sync' && criticality === 'critical').map(({ id }) => id));
    expect(flows.length).toBeGreaterThan(0);
  });

  it('never lets more through for a further question', () => {
    const wide = through({ criticalities: ['critical'] });
    const narrow = through({ criticalities: ['critical'], modes: ['queued'] });
    expect([...narrow].filter((id) => !wide.has(id))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { STARTER_IDS, starterPlan, withAssumption, withCompany, withSites } from '../evaluation/plans';
import { govern, reportOf } from './govern';

const plan = starterPlan('mid-market-producer');
const thresholdOf = (changed: typeof plan, id: string) => govern(changed).observability.signals.find((row) => row.id === id)?.threshold;

describe('alert thresholds', () => {
  it('come from the sizing and move with it', () => {
    expect(thresholdOf(plan, 'web-saturation')).toBe(65);
    expect(thresholdOf(withAssumption(plan, 'web.utilisation-ceiling', 0.7), 'web-saturation')).toBe(70);
    expect(thresholdOf(withAssumption(plan, 'web.wait-p95-ms', 400), 'web-wait')).toBe(400);
  });

  it('leave the answer as much edge buffer as it takes to come: 8 h, 75 minutes → 84 %', () => {
    expect(thresholdOf(plan, 'edge-buffer.brno-plant')).toBe(84);
    expect(thresholdOf(withCompany(plan, { supportHours: 'around-the-clock' }), 'edge-buffer.brno-plant')).toBe(96);
    expect(thresholdOf(withCompany(plan, { supportHours: 'business-hours' }), 'edge-buffer.olomouc-plant')).toBe(0);
    expect(thresholdOf(withSites(plan, () => ({ surviveHoursWithoutWan: 0 })), 'edge-buffer.brno-plant')).toBeUndefined();
  });

  it('measure a queue by what its strictest flow tolerates', () => {
    const patient = { ...plan, integrations: plan.integrations.map((flow) => (flow.mode === 'queued' && flow.criticality === 'critical' ? { ...flow, toleratedDelaySeconds: 240 } : flow)) };
    const [before, after] = [thresholdOf(plan, 'queue-depth.critical') ?? 0, thresholdOf(patient, 'queue-depth.critical') ?? 0];
    expect(after / before).toBeCloseTo(2, 1);
    expect(thresholdOf({ ...plan, integrations: [] }, 'queue-depth.critical')).toBeUndefined();
  });

  it('watch a replica only where the design has one', () => {
    expect(thresholdOf(plan, 'replication-lag')).toBeUndefined();
    expect(thresholdOf(starterPlan('global-manufacturer'), 'replication-lag')).toBe(5);
  });

  it('call nobody at night for background work, and nobody at all outside business hours', () => {
    const tiers = govern(withCompany(plan, { supportHours: 'business-hours' })).observability.tiers;
    expect(tiers.find((row) => row.tier === 'user-facing')?.outside).toMatch(/^Nobody/);
    expect(tiers.reduce((sum, row) => sum + row.signals, 0)).toBe(govern(withCompany(plan, { supportHours: 'business-hours' })).observability.signals.length);
  });
});

describe('log volume', () => {
  it.each(STARTER_IDS)('is the number on the bill: %s', (id) => {
    const { governance, bill } = reportOf(starterPlan(id));
    for (const row of governance.observability.logs) {
      const lines = bill.lines.filter((line) => line.meter === 'Analytics Logs Data Ingestion' && line.environmentId === row.environmentId);
      const billed = lines.reduce((sum, line) => sum + Number(line.quantity), 0);
      expect(row.gibPerMonth).toBe(Number(billed.toPrecision(4)));
      expect((row.gibPerDay * 730) / 24 / billed).toBeCloseTo(1, 2);
      expect(row.monthly).toBe(lines.reduce((sum, line) => sum + Number(line.monthly), 0).toFixed(2));
    }
    expect(governance.observability.logs.map((row) => row.environmentId)).toEqual([...new Set(bill.lines.filter((line) => line.resourceKind === 'log-analytics').map((line) => line.environmentId))]);
  });
});

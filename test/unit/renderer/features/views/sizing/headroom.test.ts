import { describe, expect, it } from 'vitest';
import { answer } from '../../../../../../models/pipeline';
import type { Report } from '../../../../../../models/report/report';
import { STARTERS } from '../../../../../../models/templates';
import { headroom, usedShare } from '../../../../../../renderer/features/views/sizing/headroom';
import { embeddedPriceBook } from '../../../../../../shared/prices/embeddedPriceBook';

function reportOf(starterId: string): Report {
  const plan = STARTERS.find((starter) => starter.id === starterId)?.plan;
  const result = plan && answer(plan, embeddedPriceBook);
  if (!result?.ok) throw new Error(`${starterId} has no answer`);
  return result.value;
}

const report = reportOf('mid-market-producer');
const { nodes } = report.summary.capacity;

describe('headroom', () => {
  it('sets processor and memory need against all nodes together', () => {
    const sized: Report = { ...report, summary: { ...report.summary, capacity: { ...report.summary.capacity, nodes: [{ sku: 'Standard_D4s_v5', count: 3, zoneSpread: 3, pooled: false }] } } };
    const rooms = headroom('compute', sized);
    expect(rooms.get('capacity.vcpu')).toMatchObject({ available: 12, unit: 'vCPU', against: 'size' });
    expect(rooms.get('capacity.memoryGiB')).toMatchObject({ available: 48, unit: 'GiB', against: 'size' });
    expect(rooms.get('capacity.vcpu')?.used).toBe(report.figures['capacity.vcpu']?.value);
  });

  it('never shows a need above what was chosen for it', () => {
    expect(nodes).not.toHaveLength(0);
    for (const layer of ['web', 'compute', 'postgres', 'connectivity'] as const) {
      const rooms = [...headroom(layer, report).values()];
      expect(rooms, layer).not.toHaveLength(0);
      for (const room of rooms) expect(usedShare(room), room.figureId).toBeLessThanOrEqual(1);
    }
  });

  it('takes the lower of what size and disk allow as the limit of operations, and keeps reserved connections apart', () => {
    const sized: Report = { ...report, summary: { ...report.summary, capacity: { ...report.summary.capacity, postgres: { sku: 'B2ms', storageGiB: 128, ha: 'none', replicas: 0 } } } };
    const rooms = headroom('postgres', sized);
    expect(rooms.get('capacity.postgresIops')?.available).toBe(500);
    expect(rooms.get('capacity.postgresConnections')?.available).toBe(859 - 15);
  });

  it('leaves connections out when they go through the pooler', () => {
    const connections = { ...report.figures['capacity.postgresConnections'], value: 9000 } as Report['figures'][string];
    const crowded: Report = { ...report, figures: { ...report.figures, 'capacity.postgresConnections': connections } };
    expect(headroom('postgres', crowded).has('capacity.postgresConnections')).toBe(false);
  });

  it('sets the web workers against the agreed ceiling and the wait target', () => {
    const rooms = headroom('web', report);
    const assumed = (id: string) => report.assumptions.find((row) => row.id === id)?.value;
    expect(rooms.get('capacity.webUtilisation')).toMatchObject({ against: 'ceiling', available: assumed('web.utilisation-ceiling') });
    expect(rooms.get('capacity.webP95WaitMs')).toMatchObject({ against: 'target', available: assumed('web.wait-p95-ms') });
  });

  it('has nothing to say where a layer has no size of its own', () => {
    expect(headroom('storage', report).size).toBe(0);
  });
});

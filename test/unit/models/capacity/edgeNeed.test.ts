import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { edgeNeed } from '../../../../models/capacity/edgeNeed';
import { siteTraffic } from '../../../../models/capacity/siteTraffic';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Integration, Site } from '../../../../models/document';
import { flowOf, plainPlan, siteOf, systemOf, workloadOf } from '../evaluation/plans';

function needOf(changes: Partial<Site>, flow: Partial<Integration> = {}) {
  const site = siteOf('brno', 'Europe/Prague', changes);
  const plan = plainPlan({ sites: [site], workloads: [workloadOf('making', ['brno'])], systems: [systemOf('mes', 'brno')], integrations: [flowOf('posts', 'mes', 'making', { payloadKiB: 64, ...flow })] });
  const assumptions = assumptionsOf(plan);
  return edgeNeed(site, siteTraffic(plan, site, deriveDemand(plan, assumptions), assumptions), 2, assumptions);
}

describe('edgeNeed', () => {
  it('is nothing where nothing must survive, stay or be kept', () => {
    expect(needOf({})).toMatchObject({ needed: false, reasons: [], bufferHours: 0, bufferGiB: 0 });
  });

  it('holds messages that can not be sent again for an outage of the line at least', () => {
    // 3,600 × 64 KiB × 2.5 h × growth 2
    expect(needOf({}, { replayable: false })).toMatchObject({ needed: true, reasons: ['sent-once'], bufferHours: 2.5, bufferGiB: (3600 * 64 * 2.5 * 2) / 1_048_576 });
    expect(needOf({ surviveHoursWithoutWan: 8 }, { replayable: false }).bufferHours).toBe(8);
  });

  it('leaves what comes from the cloud in the cloud, and callers and batches without a buffer', () => {
    const survives = { surviveHoursWithoutWan: 8 };
    expect(needOf(survives, { from: 'making', to: 'mes', replayable: false }).bufferGiB).toBe(0);
    expect(needOf(survives, { mode: 'sync' }).bufferGiB).toBe(0);
    expect(needOf(survives, { mode: 'batch' }).bufferGiB).toBe(0);
  });

  it('is needed where something must stay at the site, even without hours', () => {
    expect(needOf({ mustStayLocal: [{ what: 'Press control', reason: 'safety' }] })).toMatchObject({ needed: true, reasons: ['stays-local'], bufferHours: 0 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import { sizeConnectivity } from '../../models/capacity/connectivity';
import { deriveDemand } from '../../models/demand/deriveDemand';
import type { Integration, Plan } from '../../models/document';
import { indexPrices } from '../../models/prices/indexPrices';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { flowOf, plainPlan, siteOf, systemOf, workloadOf } from '../unit/models/evaluation/plans';

const prices = indexPrices(embeddedPriceBook);

const flow = fc
  .record({
    outward: fc.boolean(),
    mode: fc.constantFrom('sync' as const, 'queued' as const, 'batch' as const),
    ratePerHour: fc.integer({ min: 0, max: 100_000 }),
    burstFactor: fc.integer({ min: 1, max: 10 }),
    payloadKiB: fc.integer({ min: 0, max: 500 }),
    replayable: fc.boolean(),
  })
  .map(({ outward, ...changes }) => flowOf('flow', outward ? 'mes' : 'making', outward ? 'making' : 'mes', changes));

const named = (flows: readonly Integration[]): Integration[] => flows.map((each, index) => ({ ...each, id: `flow-${index}` }));

function lineOf(flows: readonly Integration[], surviveHoursWithoutWan = 0) {
  const plan: Plan = plainPlan({
    sites: [siteOf('brno', 'Europe/Prague', { surviveHoursWithoutWan })],
    workloads: [workloadOf('making', ['brno'])],
    systems: [systemOf('mes', 'brno')],
    integrations: named(flows),
  });
  const assumptions = assumptionsOf(plan);
  const [line] = sizeConnectivity(plan, deriveDemand(plan, assumptions), assumptions, prices).sites;
  if (!line) throw new Error('the plan has a site');
  return line;
}

describe('the line of a site', () => {
  it('never needs less bandwidth or a smaller buffer with more flows', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 5 }), flow, fc.integer({ min: 0, max: 100 }), (flows, more, hours) => {
        const [less, full] = [lineOf(flows, hours), lineOf([...flows, more], hours)];
        expect(full.traffic.downMbps).toBeGreaterThanOrEqual(less.traffic.downMbps);
        expect(full.traffic.upMbps).toBeGreaterThanOrEqual(less.traffic.upMbps);
        expect(full.edge.bufferGiB).toBeGreaterThanOrEqual(less.edge.bufferGiB);
      }),
      { numRuns: 60 },
    );
  });

  it('never needs a smaller buffer for a longer outage', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 5 }), fc.double({ min: 0, max: 200, noNaN: true }), fc.double({ min: 0, max: 200, noNaN: true }), (flows, hours, longer) => {
        const [brief, long] = [lineOf(flows, hours).edge, lineOf(flows, hours + longer).edge];
        expect(long.bufferGiB).toBeGreaterThanOrEqual(brief.bufferGiB);
        expect(long.bufferHours).toBeGreaterThanOrEqual(brief.bufferHours);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { sizeConnectivity } from '../../../../models/capacity/connectivity';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan, Site } from '../../../../models/document';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { flowOf, plainPlan, shiftOf, siteOf, systemOf, workloadOf } from '../evaluation/plans';

const prices = indexPrices(embeddedPriceBook);
const linesOf = (plan: Plan) => sizeConnectivity(plan, deriveDemand(plan, assumptionsOf(plan)), assumptionsOf(plan), prices);

const planOf = (sites: readonly Site[]): Plan => plainPlan({ sites: [...sites], workloads: [workloadOf('making', sites.map((site) => site.id))] });
const many = (count: number, changes: Partial<Site> = {}): Plan => planOf(Array.from({ length: count }, (_, index) => siteOf(`plant-${index}`, 'UTC', { active: 1, ...changes })));
const doubled = { wan: { ...siteOf('x', 'UTC').wan, secondLine: true } };

describe('sizeConnectivity', () => {
  it('works out the bandwidth of a plant from its requests and messages', () => {
    const plan: Plan = {
      ...planOf([siteOf('brno', 'Europe/Prague', { wan: { ...doubled.wan, downMbps: 50, upMbps: 10 } })]),
      systems: [systemOf('mes', 'brno')],
      integrations: [flowOf('posts', 'mes', 'making', { ratePerHour: 3600, payloadKiB: 64 })],
    };
    const [line] = linesOf(plan).sites;
    // Down: 9,000 × 20 KiB × 1.6 ÷ 3,600 = 80 KiB/s × 8 ÷ 1,024 × 1.15 = 0.71875 Mbps
    expect(line?.traffic.downMbps).toBeCloseTo(0.71875, 10);
    // Up: 9,000 × 2 KiB × 1.6 ÷ 3,600 = 8 KiB/s of requests and 4 × 3,600 × 64 KiB ÷ 3,600 = 256 KiB/s of messages in their busiest minutes
    expect(line?.traffic.upMbps).toBeCloseTo((264 * 8 * 1.15) / 1024, 10);
    expect(line).toMatchObject({ availableDownMbps: 50, availableUpMbps: 10, connections: 2, tunnels: 2 });
  });

  it('lets nothing of a flow that stays inside a plant meet its line, and one between two plants meet both', () => {
    const base = planOf([siteOf('brno', 'Europe/Prague'), siteOf('olomouc', 'Europe/Prague')]);
    const systems = [systemOf('mes', 'brno'), systemOf('historian', 'brno'), systemOf('wms', 'olomouc')];
    const withFlow = (from: string, to: string) => linesOf({ ...base, systems, integrations: [flowOf('flow', from, to)] }).sites.map(({ traffic }) => traffic.flows.map((each) => each.direction));
    expect(withFlow('mes', 'historian')).toEqual([[], []]);
    expect(withFlow('mes', 'wms')).toEqual([['up'], ['down']]);
  });

  it('buffers what a plant gathers in the hours that it must survive', () => {
    const plan: Plan = {
      ...planOf([siteOf('brno', 'Europe/Prague', { surviveHoursWithoutWan: 8 })]),
      systems: [systemOf('mes', 'brno')],
      integrations: [flowOf('posts', 'mes', 'making', { ratePerHour: 3600, payloadKiB: 64 })],
    };
    // 3,600 × 64 KiB × 8 h = 1,843,200 KiB
    expect(linesOf(plan).sites[0]?.edge.bufferGiB).toBeCloseTo(1_843_200 / 1_048_576, 10);
  });

  it('takes the smallest current gateway by its connections', () => {
    // VpnGw1AZ to 3AZ end at 30 tunnels, VpnGw4AZ and 5AZ at 100
    expect(linesOf(many(3)).gateway?.sku).toBe('VpnGw1AZ');
    expect(linesOf(many(30)).gateway?.sku).toBe('VpnGw1AZ');
    expect(linesOf(many(31)).gateway?.sku).toBe('VpnGw4AZ');
    expect(linesOf(many(50, doubled))).toMatchObject({ connections: 100 });
    expect(linesOf(many(50, doubled)).gateway?.sku).toBe('VpnGw4AZ');
    expect(linesOf(many(51, doubled)).gateway).toBeNull();
  });

  // 51,111 people reading 30 forms make 4.6 million requests an hour: × 32 KiB ÷ 3,600 × 8 ÷ 1,024 × 1.15 = 367 Mbps down and a tenth of it up.
  const busy = (id: string, times: number): Site => siteOf(id, 'Europe/Prague', { active: 51_111 * times });

  it('takes a wider gateway when the traffic of the plants together asks for it', () => {
    // Each fits into a tunnel of 500 Mbps; 2 × 404 Mbps are above the 650 of VpnGw1AZ
    const two = linesOf(planOf([busy('brno', 1), busy('olomouc', 1)]));
    expect(two.totalMbps).toBeCloseTo(2 * 404.25, 0);
    expect(two.gateway?.sku).toBe('VpnGw2AZ');
  });

  it('gives a plant a private circuit when one tunnel does not carry its traffic', () => {
    const one = linesOf(planOf([busy('brno', 2)]));
    expect(one.sites[0]).toMatchObject({ tunnels: 0, link: { kind: 'expressroute', circuitMbps: 1000 } });
    expect(one).toMatchObject({ tunnels: 0, circuits: [{ mbps: 1000, tier: 'Standard' }], gateway: null });
  });

  it('gives a plant a private circuit when its losses cost more than one', () => {
    // Zone 1, 50 Mbps metered, 55 USD a month × 12 × 3 for the provider's line = 1,980 a year, and the gateway that it alone
    // needs, 0.361 × 730 × 12 = 3,162. Without: (3 − 0.5) cuts × 2.5 h × cost × 40 ÷ 168 h = 1.488 × cost; 3,456 an hour is the edge
    const dayShift = { shifts: [shiftOf('06:00', '14:00')] };
    const linkAt = (downtimeCostPerHour: number) => linesOf(planOf([siteOf('brno', 'Europe/Prague', { ...dayShift, downtimeCostPerHour })])).sites[0]?.link;
    expect(linkAt(3400)).toMatchObject({ kind: 'vpn', cutsPerYear: 3, unbridgedHours: 2.5 });
    expect(linkAt(3500)).toMatchObject({ kind: 'expressroute', cutsPerYear: 0.5, circuitMbps: 50 });
  });

  it('needs no circuit where the plant bridges the outage itself, or has a second line', () => {
    const costly = { shifts: [shiftOf('06:00', '14:00')], downtimeCostPerHour: 50_000 };
    expect(linesOf(planOf([siteOf('brno', 'Europe/Prague', { ...costly, surviveHoursWithoutWan: 3 })])).sites[0]?.link).toMatchObject({ kind: 'vpn', unbridgedHours: 0 });
    // Both lines down: 3 × 3 × 2 × 2.5 ÷ 8,760 = 0.00514 cuts a year
    const twoLines = linesOf(planOf([siteOf('brno', 'Europe/Prague', { ...costly, ...doubled })])).sites[0]?.link;
    expect(twoLines?.kind).toBe('vpn');
    expect(twoLines?.cutsPerYear).toBeCloseTo(45 / 8760, 10);
  });

  it('sizes the VPN gateway by the traffic that goes through it', () => {
    expect(linesOf(planOf([busy('brno', 2), siteOf('olomouc', 'Europe/Prague', { active: 1 })])).gateway?.sku).toBe('VpnGw1AZ');
  });

  it('has no gateway without sites', () => {
    expect(linesOf(plainPlan())).toEqual({ sites: [], connections: 0, tunnels: 0, totalMbps: 0, gateway: null, gatewayMode: 'active-standby', circuits: [] });
  });
});

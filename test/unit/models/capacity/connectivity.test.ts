import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { sizeConnectivity } from '../../../../models/capacity/connectivity';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan, Site } from '../../../../models/document';
import { flowOf, plainPlan, siteOf, systemOf, workloadOf } from '../evaluation/plans';

const linesOf = (plan: Plan) => sizeConnectivity(plan, deriveDemand(plan, assumptionsOf(plan)), assumptionsOf(plan));

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
    // (9,000 × 20 KiB × 1.6 + 3,600 × 64 KiB) ÷ 3,600 = 144 KiB/s × 8 ÷ 1,024 × 1.15 = 1.29375 Mbps
    expect(line?.neededMbps).toBeCloseTo(1.29375, 10);
    expect(line).toMatchObject({ availableMbps: 10, tunnels: 2 });
  });

  it('buffers what a plant gathers in the hours that it must survive', () => {
    const plan: Plan = {
      ...planOf([siteOf('brno', 'Europe/Prague', { surviveHoursWithoutWan: 8 })]),
      systems: [systemOf('mes', 'brno')],
      integrations: [flowOf('posts', 'mes', 'making', { ratePerHour: 3600, payloadKiB: 64 })],
    };
    // 3,600 × 64 KiB × 8 h = 1,843,200 KiB
    expect(linesOf(plan).sites[0]?.bufferGiB).toBeCloseTo(1_843_200 / 1_048_576, 10);
  });

  it('takes the smallest current gateway by its tunnels', () => {
    // VpnGw1AZ to 3AZ end at 30 tunnels, VpnGw4AZ and 5AZ at 100
    expect(linesOf(many(3)).gateway?.sku).toBe('VpnGw1AZ');
    expect(linesOf(many(30)).gateway?.sku).toBe('VpnGw1AZ');
    expect(linesOf(many(31)).gateway?.sku).toBe('VpnGw4AZ');
    expect(linesOf(many(50, doubled))).toMatchObject({ tunnels: 100 });
    expect(linesOf(many(50, doubled)).gateway?.sku).toBe('VpnGw4AZ');
    expect(linesOf(many(51, doubled)).gateway).toBeNull();
  });

  it('takes a wider gateway when the traffic asks for it', () => {
    // 4.6 million requests an hour: 4,600,000 × 32 KiB ÷ 3,600 × 8 ÷ 1,024 × 1.15 = 367 Mbps; twice that is above the 650 of VpnGw1AZ
    const busy = planOf([siteOf('brno', 'Europe/Prague', { active: 2 * 51_111 })]);
    expect(linesOf(busy).totalMbps).toBeGreaterThan(650);
    expect(linesOf(busy).gateway?.sku).toBe('VpnGw2AZ');
  });

  it('has no gateway without sites', () => {
    expect(linesOf(plainPlan())).toEqual({ sites: [], tunnels: 0, totalMbps: 0, gateway: null });
  });
});

import { describe, expect, it } from 'vitest';
import { diagramAvailability } from '../../../../models/resilience/diagram/diagramAvailability';
import { fromEvents } from '../../../../models/resilience/diagram/fromEvents';
import { contractualDiagram } from '../../../../models/resilience/contractualDiagram';
import { TIERS } from '../../../../models/report/summary';
import type { Design, EnvironmentDesign } from '../../../../models/candidates/design';
import { designOf, productionOf } from '../billOfMaterials/handMade';
import { plainPlan, shiftOf, siteOf, withAssumption, workloadOf } from '../evaluation/plans';
import { assess } from './contexts';

const WAY_IN = 0.9995;

/** By published SLAs; thirteen tunnels end at a VPN gateway. */
function contractual(candidate: Partial<Design['candidate']>, production: Partial<EnvironmentDesign> = {}, cover = 0.6) {
  const tier = candidate.tier ?? 'zone-redundant';
  const environments = [productionOf({ tier, ...production }), ...(tier === 'cross-region' ? [productionOf({ id: 'recovery', kind: 'recovery', tier: 'single', redis: null })] : [])];
  const made = contractualDiagram(designOf({ tier, ...candidate }, environments), cover);
  return { ...made, availability: diagramAvailability(made.diagram) };
}

describe('the contractual availability', () => {
  it('multiplies load balancer, nodes, database, cache, vault, file store and the gateway of the plants', () => {
    expect(contractual({}).availability).toBeCloseTo(0.9999 ** 5 * 0.999 * WAY_IN, 12);
  });

  it('leaves out the cache that the design does not have, and names one without an SLA', () => {
    expect(contractual({}, { redis: null }).availability).toBeCloseTo(0.9999 ** 4 * 0.999 * WAY_IN, 12);
    expect(contractual({ tier: 'single' }).unpublished).toContain('Redis (HA off)');
    expect(contractual({ tier: 'single' }).availability).toBe(contractual({ tier: 'single' }, { redis: null }).availability);
  });

  it('falls with the tier', () => {
    // Single: one machine on premium disks, no standby
    expect(contractual({ tier: 'single' }, { redis: null }).availability).toBeCloseTo(0.9999 ** 2 * 0.999 * 0.999 * 0.999 * WAY_IN, 12);
    // Two AKS nodes of one zone count as single machines, since availability-set pools are retired: 0.999; standby in the same zone 0.9995
    expect(contractual({ tier: 'node-redundant' }, { redis: null }).availability).toBeCloseTo(0.9999 ** 2 * 0.999 * 0.9995 * 0.999 * WAY_IN, 12);
    expect(contractual({ tier: 'node-redundant', platform: 'vm' }, { redis: null }).availability).toBeCloseTo(0.9999 ** 2 * 0.9995 * 0.9995 * 0.999 * WAY_IN, 12);
  });

  it('lets a second region of single copies shorten the share of outages that it covers', () => {
    const home = 0.9999 ** 5 * 0.999;
    const recovery = 0.9999 ** 2 * 0.999 * 0.999 * 0.999;
    expect(contractual({ tier: 'cross-region' }).availability).toBeCloseTo((home + (1 - home) * 0.6 * recovery) * WAY_IN, 12);
    expect(contractual({ tier: 'cross-region' }, {}, 0).availability).toBeCloseTo(contractual({}).availability, 12);
  });

  it('takes the nodes of a self-managed database for its machines, and Container Apps by their own promise', () => {
    expect(contractual({ database: 'self-managed' }).availability).toBeCloseTo(0.9999 ** 5 * 0.999 * WAY_IN, 12);
    expect(contractual({ platform: 'container-apps' }, { redis: null }).availability).toBeCloseTo(0.9999 ** 3 * 0.9995 * 0.999 * WAY_IN, 12);
  });
});

describe('availability from events', () => {
  it('is MTBF ÷ (MTBF + MTTR)', () => {
    // Half an event a year of two hours: 17,520 ÷ 17,522
    expect(fromEvents(0.5, 2)).toBeCloseTo(17_520 / 17_522, 14);
    expect(fromEvents(0.5, 2, 0.25)).toBeCloseTo(1 - 0.25 * (2 / 17_522), 14);
    expect(fromEvents(0, 2)).toBe(1);
  });
});

describe('the expected availability', () => {
  const plan = plainPlan({ sites: [siteOf('brno', 'Europe/Prague', { shifts: [shiftOf('06:00', '14:00')], surviveHoursWithoutWan: 8 })], workloads: [workloadOf('making', ['brno'])] });
  const hoursDown = (availability: number): number => (1 - availability) * 8760;

  it('of a single copy is the sum of its outages, nearly', () => {
    const { availability, scenarios } = assess(plan, { tier: 'single' }, productionOf({ tier: 'single', redis: null }));
    const of = (id: string) => scenarios.find((each) => each.scenario.id === id)?.downtimeHoursPerYear ?? Number.NaN;
    const people = of('data-corruption') + of('faulty-release') + of('failed-upgrade') + of('database-growth') + of('staffing-gap');
    // The region is awaited for 30 h, not rebuilt in 15; a node is missing for 10 minutes; all three carry the load; three services, since the plant bridges the gateway
    const machines = 0.01 * 30 + of('zone-loss') + of('database-failure') + (3 * 10) / 60 + 3 * 0.3 * (40 / 60);
    expect(hoursDown(availability().expected.availability)).toBeCloseTo(people + machines, 1);
  });

  it('rises with every tier', () => {
    const { nodes } = productionOf();
    const rising = TIERS.slice(0, 3).map((tier, rank) => assess(plan, { tier }, productionOf({ tier, nodes: nodes && { ...nodes, count: rank + 1 } })).availability().expected.availability);
    expect([...rising].sort((a, b) => a - b)).toEqual(rising);
    expect(new Set(rising).size).toBe(rising.length);
  });

  it('falls when zones fail more often, and for a single zone by as much as they do', () => {
    const often = withAssumption(plan, 'failure.zone-per-year', 0.2);
    const lost = (tier: 'single' | 'zone-redundant') => hoursDown(assess(often, { tier }).availability().expected.availability) - hoursDown(assess(plan, { tier }).availability().expected.availability);
    // 0.15 more a year of six hours
    expect(lost('single')).toBeCloseTo(0.9, 1);
    expect(lost('zone-redundant')).toBeGreaterThan(0);
    expect(lost('zone-redundant')).toBeLessThan(0.01);
  });

  it('stands in rows beside the contract, with what each block weighs', () => {
    const availability = assess(plan).availability();
    const { rows } = availability;
    const row = (id: string) => rows.find((each) => each.id === id);
    expect(rows[0]).toMatchObject({ id: 'production', depth: 0, weight: 1, contractual: availability.contractual.availability, expected: availability.expected.availability });
    expect(row('home.nodes')?.name).toBe('Application nodes: 2 of 3');
    expect(row('home.nodes')?.contractual).toBeCloseTo(0.9999, 12);
    expect(row('home.zone-2')).toMatchObject({ contractual: null });
    expect(row('home.nodes.1')).toBeUndefined();
    rows.slice(1).forEach((each, index) => expect(each.depth - (rows[index]?.depth ?? 0)).toBeLessThanOrEqual(1));
    // The blocks right below the whole are in series and weigh it together
    expect(rows.filter((each) => each.depth === 1).reduce((sum, each) => sum + each.weight, 0)).toBeCloseTo(1, 2);
  });
});

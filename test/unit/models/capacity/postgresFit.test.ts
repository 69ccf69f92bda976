import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { databaseNeed, type DatabaseNeed } from '../../../../models/capacity/databaseNeed';
import { fitPostgres, type PostgresRules } from '../../../../models/capacity/postgresFit';
import { computeNeed } from '../../../../models/capacity/processes';
import { deriveRequirements } from '../../../../models/capacity/requirements';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import { POSTGRES_SKUS, type PostgresSku } from '../../../../models/facts/postgresSkus';
import { POSTGRES_PREMIUM_SSD } from '../../../../models/facts/postgresStorage';
import { findTiers } from '../../../../models/prices/findTiers';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { postgresComputeMeter } from '../../../../models/prices/postgresComputeMeter';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { flowOf, plainPlan, siteOf, systemOf, withAssumption, workloadOf } from '../evaluation/plans';

const REGION = 'westeurope';
const prices = indexPrices(embeddedPriceBook);

const hourly = new Map<string, number>(
  POSTGRES_SKUS.flatMap((sku) => {
    const meter = postgresComputeMeter(prices, sku, REGION);
    const price = meter ? findTiers(prices, meter.key)?.[0] : undefined;
    return meter && price ? [[sku.sku, Number(price.usdPerUnit) * meter.quantityFactor] as const] : [];
  }),
);

const small: DatabaseNeed = { vcores: 0.5, memoryGiB: 3, iops: 100, throughputMBps: 2, connections: 40, listeningConnections: 10, storageGiB: 20 };
const production: PostgresRules = { highAvailability: true, burstableAllowed: false, sharedServer: false, poolUse: 0.65, previewStorage: false, hoursPerMonth: 730 };
const testing: PostgresRules = { highAvailability: false, burstableAllowed: true, sharedServer: false, poolUse: 0.65, previewStorage: true, hoursPerMonth: 730 };
const fitOf = (need: DatabaseNeed, rules = production, pin: string | null = null) => fitPostgres(need, rules, prices, REGION, pin);

/** What the service documents: slots less fifteen; the pooler shares five a vCore among those who do not listen. MiB are 1.048576 MB. */
function holds(sku: PostgresSku, need: DatabaseNeed, rules: PostgresRules): boolean {
  if (sku.tier === 'Burstable' && (rules.highAvailability || !rules.burstableAllowed)) return false;
  // Sizes without a published limit are held to that of the largest size with no more memory.
  const stated = POSTGRES_SKUS.filter((each) => each.maxConnections !== null && each.memoryGiB <= sku.memoryGiB).sort((a, b) => (b.maxConnections ?? 0) - (a.maxConnections ?? 0));
  const slots = (sku.maxConnections ?? stated[0]?.maxConnections ?? 0) - 15;
  if (need.connections > slots && (!sku.pgBouncer || need.listeningConnections + 5 * sku.vcores > slots)) return false;
  return need.vcores <= sku.vcores && need.memoryGiB <= sku.memoryGiB && need.iops <= sku.maxIops && need.throughputMBps <= (sku.maxThroughputMiBps * 1_048_576) / 1_000_000;
}

/** USD a month in West Europe: 0.1369 a GiB of both, 0.026 an IOPS and 0.104 a MB/s beyond those that come with the second version. */
function disksOf(need: DatabaseNeed): { readonly usual: number | null; readonly second: number | null } {
  const step = POSTGRES_PREMIUM_SSD.find((each) => each.sizeGiB >= need.storageGiB && each.iops >= need.iops && each.throughputMBps >= need.throughputMBps);
  const iops = Math.max(need.iops, need.throughputMBps * 4);
  const least = Math.ceil(Math.max(need.storageGiB, iops / 500));
  const costs = [least, Math.max(400, least)].map((size) => {
    const [freeIops, freeMBps] = size < 400 ? [3000, 125] : [12_000, 500];
    return size * 0.1369 + Math.max(0, Math.ceil(iops - freeIops)) * 0.026 + Math.max(0, Math.ceil(need.throughputMBps - freeMBps)) * 0.104;
  });
  const possible = iops <= 80_000 && need.throughputMBps <= 1200 && least <= 65_536;
  return { usual: step ? step.sizeGiB * 0.1369 : null, second: possible ? Math.min(...costs) : null };
}

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const need = fc.record({
  vcores: between(0.1, 110),
  memoryGiB: between(1, 700),
  iops: between(20, 22_000),
  throughputMBps: between(0, 1000),
  connections: fc.integer({ min: 5, max: 9000 }),
  listeningConnections: fc.integer({ min: 0, max: 5 }).map((part) => part * 1000),
  storageGiB: between(1, 30_000),
});
const rule = fc.record({ highAvailability: fc.boolean(), burstableAllowed: fc.boolean(), sharedServer: fc.boolean(), poolUse: fc.constant(0.65), previewStorage: fc.boolean(), hoursPerMonth: fc.constantFrom(100, 730) });

describe('fitPostgres', () => {
  it('finds no cheaper size and disk in the whole catalogue, and keeps its limits', () => {
    fc.assert(
      fc.property(need, rule, (asked, rules) => {
        const fit = fitOf(asked, rules);
        const disks = disksOf(asked);
        const second = rules.previewStorage && !rules.sharedServer ? disks.second : null;
        const servers = rules.highAvailability ? 2 : 1;
        const bills = POSTGRES_SKUS.filter((sku) => hourly.has(sku.sku) && holds(sku, asked, rules)).flatMap((sku) =>
          [disks.usual, sku.tier === 'Burstable' ? null : second].flatMap((disk) => (disk === null ? [] : [servers * ((hourly.get(sku.sku) ?? Number.NaN) * rules.hoursPerMonth + disk)])),
        );
        if (fit === null) {
          expect(bills).toEqual([]);
          return;
        }
        expect(holds(fit.sku, asked, rules)).toBe(true);
        expect(fit.storage.sizeGiB).toBeGreaterThanOrEqual(asked.storageGiB);
        expect(fit.storage.iops).toBeGreaterThanOrEqual(asked.iops);
        expect(fit.storage.throughputMBps).toBeGreaterThanOrEqual(asked.throughputMBps);
        expect(fit.servers).toBe(servers);
        expect(fit.usdPerMonth).toBeCloseTo(Math.min(...bills), 6);
      }),
      { numRuns: 150 },
    );
  });

  it('takes Premium SSD v2 only where a preview may run, and only where it is cheaper', () => {
    const larger = { ...small, memoryGiB: 100, storageGiB: 300 };
    // 300 GiB × 0.1369 = 41.07 against 512 × 0.1369 = 70.09
    expect(fitOf(larger)?.storage).toMatchObject({ kind: 'Premium SSD', sizeGiB: 512 });
    expect(fitOf(larger)?.otherStorage).toMatchObject({ why: 'preview', option: { kind: 'Premium SSD v2', sizeGiB: 300 } });
    expect(fitOf(larger, testing)?.storage).toMatchObject({ kind: 'Premium SSD v2', sizeGiB: 300 });
    expect(fitOf(larger, testing)?.otherStorage).toMatchObject({ why: 'not cheaper', option: { kind: 'Premium SSD' } });
    // On a burstable server the usual disk is the only one, and the server is worth more than the disk
    expect(fitOf({ ...small, storageGiB: 33 }, testing)?.storage.kind).toBe('Premium SSD');
    expect(fitOf({ ...larger, storageGiB: 512 }, production)?.otherStorage?.why).toBe('not cheaper');
  });

  it('says that a region prices no Premium SSD v2 instead of taking it', () => {
    const fit = fitPostgres({ ...small, memoryGiB: 100, storageGiB: 300 }, testing, prices, 'germanywestcentral');
    expect(fit?.storage.kind).toBe('Premium SSD');
    expect(fit?.otherStorage).toMatchObject({ why: 'not priced', option: { usdPerMonth: null } });
  });

  it('takes a larger size for its throughput', () => {
    // D2ads_v5 moves 85 MiB/s = 89.1 MB/s
    expect(fitOf({ ...small, throughputMBps: 89 })?.sku.vcores).toBe(2);
    expect(fitOf({ ...small, throughputMBps: 90 })?.sku.sku).not.toBe('D2ads_v5');
    expect(fitOf({ ...small, throughputMBps: 80 }, production, 'D2ads_v5')?.binding).toBe('throughput');
  });

  it('gives every listener a slot of its own, however the others are pooled', () => {
    // D2ads_v5: 859 − 15 = 844 slots, 10 of them for the pool
    expect(fitOf({ ...small, connections: 5000, listeningConnections: 834 })?.sku.vcores).toBe(2);
    expect(fitOf({ ...small, connections: 5000, listeningConnections: 835 })?.sku.maxConnections ?? 9999).toBeGreaterThan(859);
  });

  it('takes a burstable size only where neither production nor a standby asks for more', () => {
    // westeurope: B2s 0.0796 USD/h for 2 vCores and 4 GiB, B1ms has 2 GiB only
    expect(fitOf(small, testing)?.sku.sku).toBe('B2s');
    expect(fitOf(small)?.sku.tier).toBe('GeneralPurpose');
    expect(fitOf(small, { ...testing, highAvailability: true })?.sku.tier).toBe('GeneralPurpose');
  });

  it('bills a tenant for the larger of his parts of processor and memory, and for the gap of a pool that is never full', () => {
    // On 2 vCores and 8 GiB: 0.5 ÷ 2 = 0.25 against 3 ÷ 8 = 0.375; ÷ 0.65 = 0.5769
    expect(fitOf(small, { ...production, sharedServer: true }, 'D2ads_v5')?.share).toBeCloseTo(0.576923, 6);
    expect(fitOf(small, { ...production, sharedServer: true, poolUse: 1 }, 'D2ads_v5')?.share).toBeCloseTo(0.375, 10);
    // 1.2 ÷ 2 ÷ 0.65
    expect(fitOf({ ...small, vcores: 1.2 }, { ...production, sharedServer: true }, 'D2ads_v5')?.share).toBeCloseTo(0.923077, 6);
    expect(fitOf({ ...small, vcores: 9 }, { ...production, sharedServer: true }, 'D2ads_v5')?.share).toBe(1);
    expect(fitOf(small, production, 'D2ads_v5')?.share).toBe(1);
  });

  it('names what binds, and says when everything is idle', () => {
    expect(fitOf({ ...small, vcores: 1.9 }, production, 'D2ads_v5')?.binding).toBe('vCores');
    expect(fitOf({ ...small, memoryGiB: 7 }, production, 'D2ads_v5')?.binding).toBe('memory');
    expect(fitOf({ ...small, iops: 3000 }, production, 'D2ads_v5')?.binding).toBe('IOPS');
    expect(fitOf({ ...small, connections: 800 }, production, 'D2ads_v5')?.binding).toBe('connections');
    expect(fitOf({ ...small, memoryGiB: 1 }, production, 'D2ads_v5')?.binding).toBe('smallest allowed size');
  });

  it('pools connections beyond the slots of the size, fifteen of which the service keeps', () => {
    expect(fitOf({ ...small, connections: 844 }, production, 'D2ads_v5')?.pooled).toBe(false);
    expect(fitOf({ ...small, connections: 845 }, production, 'D2ads_v5')?.pooled).toBe(true);
  });

  it('takes a burstable size with enough slots, because burstable sizes have no pooler', () => {
    // B2s holds 429 − 15 = 414 connections
    expect(fitOf({ ...small, connections: 414 }, testing)?.sku.sku).toBe('B2s');
    expect(fitOf({ ...small, connections: 415 }, testing)?.sku.maxConnections).toBeGreaterThan(430);
  });

  it('has no fit beyond the largest size and the largest disk', () => {
    expect(fitOf({ ...small, vcores: 200 })).toBeNull();
    expect(fitOf({ ...small, storageGiB: 33_000 })).toBeNull();
    expect(fitOf({ ...small, storageGiB: 33_000 }, testing)?.storage.kind).toBe('Premium SSD v2');
    expect(fitOf({ ...small, throughputMBps: 901 })).toBeNull();
    expect(fitOf(small, production, 'D3_v9')).toBeNull();
  });
});

describe('databaseNeed', () => {
  const plan = plainPlan({
    sites: [siteOf('brno', 'Europe/Prague')],
    systems: [systemOf('mes', 'brno')],
    workloads: [workloadOf('making', ['brno'], { transactions: [{ class: 'form-save', userClass: 'shop-floor', perUserHour: 30 }] })],
    integrations: [flowOf('posts', 'mes', 'making', { ratePerHour: 7200 })],
    data: { databaseGiB: 70, filestoreGiB: 0, databaseGrowthGiBPerYear: 10, filestoreGrowthGiBPerYear: 0, backupRetentionDays: 14 },
  });
  const needWith = (changed = plan): DatabaseNeed => {
    const assumptions = assumptionsOf(changed);
    const requirements = deriveRequirements(changed, deriveDemand(changed, assumptions), assumptions, 1);
    return databaseNeed(requirements, computeNeed(requirements, 12, 3, assumptions, false), assumptions);
  };

  it('adds up what 9,000 saves and 7,200 messages an hour ask of the database', () => {
    const asked = needWith();
    // Saves: 4 requests/s of 2.55 ÷ 3 × 100 ms = 85 ms, of which 25.51 ÷ 108.19 in the database: 4 × 0.02004 = 0.08017
    // Messages: 2/s × 0.306 s × 1.0204 attempts × 0.24 = 0.14988. Together 0.23005 ÷ 0.6
    expect(asked.vcores).toBeCloseTo((4 * 0.085 * (25.51 / 108.19) + 2 * 0.306 * (1 + 0.02 + 0.02 ** 2 + 0.02 ** 3 + 0.02 ** 4) * 0.24) / 0.6, 10);
    expect(asked.vcores).toBeCloseTo(0.3834, 4);
    // Writes: 4 ÷ 3 + 2 = 3.333/s × 2.7 = 9; reads 4 × 470 ÷ 3 × 0.01 = 6.267
    expect(asked.iops).toBeCloseTo(9 + 6.26667, 4);
    // 100 GiB at the end of three years, with 30 % of headroom
    expect(asked.storageGiB).toBeCloseTo(130, 10);
  });

  it('counts one connection a worker, four a scheduled job and the worst case of the websockets', () => {
    // Burst 2,400 messages × 0.306 ÷ 600 = 1.22 + 0.61: two job workers. 12 + 2, 2 × 4, 3 pods × 64
    expect(needWith().connections).toBe(14 + 8 + 192);
    // 1 + 100 × 0.12 + 214 × 12.9 ÷ 1,024
    expect(needWith().memoryGiB).toBeCloseTo(1 + 12 + (214 * 12.9) / 1024, 10);
  });

  it('follows the ceiling that the plan sets', () => {
    expect(needWith(withAssumption(plan, 'database.cpu-ceiling', 0.3)).vcores).toBeCloseTo(2 * needWith().vcores, 10);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { databaseNeed, fitPostgres, storageStep, type DatabaseNeed, type PostgresRules } from '../../../../models/capacity/postgresFit';
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

const small: DatabaseNeed = { vcores: 0.5, memoryGiB: 3, iops: 100, connections: 40, storageGiB: 20 };
const production: PostgresRules = { highAvailability: true, burstableAllowed: false, sharedServer: false };
const testing: PostgresRules = { highAvailability: false, burstableAllowed: true, sharedServer: false };
const fitOf = (need: DatabaseNeed, rules = production, pin: string | null = null) => fitPostgres(need, rules, prices, REGION, pin);

/** What the service documents: slots less fifteen, unless the built-in pooler shares them. */
function holds(sku: PostgresSku, need: DatabaseNeed, rules: PostgresRules): boolean {
  if (sku.tier === 'Burstable' && (rules.highAvailability || !rules.burstableAllowed)) return false;
  if (!sku.pgBouncer && sku.maxConnections !== null && need.connections > sku.maxConnections - 15) return false;
  return need.vcores <= sku.vcores && need.memoryGiB <= sku.memoryGiB && need.iops <= sku.maxIops;
}

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const need = fc.record({
  vcores: between(0.1, 110),
  memoryGiB: between(1, 700),
  iops: between(20, 22_000),
  connections: fc.integer({ min: 5, max: 9000 }),
  storageGiB: between(1, 30_000),
});
const rule = fc.record({ highAvailability: fc.boolean(), burstableAllowed: fc.boolean(), sharedServer: fc.boolean() });

describe('fitPostgres', () => {
  it('finds nothing cheaper in the whole catalogue, and keeps its limits', () => {
    fc.assert(
      fc.property(need, rule, (asked, rules) => {
        const fit = fitOf(asked, rules);
        const offers = POSTGRES_SKUS.filter((sku) => hourly.has(sku.sku) && holds(sku, asked, rules));
        const disk = POSTGRES_PREMIUM_SSD.find((step) => step.sizeGiB >= asked.storageGiB && step.iops >= asked.iops);
        if (fit === null) {
          expect(disk === undefined || offers.length === 0).toBe(true);
          return;
        }
        expect(holds(fit.sku, asked, rules)).toBe(true);
        expect(hourly.get(fit.sku.sku)).toBeCloseTo(Math.min(...offers.map((sku) => hourly.get(sku.sku) ?? Number.POSITIVE_INFINITY)), 9);
        expect(fit.storageGiB).toBe(disk?.sizeGiB);
        expect(fit.servers).toBe(rules.highAvailability ? 2 : 1);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a burstable size only where neither production nor a standby asks for more', () => {
    // westeurope: B2s 0.0796 USD/h for 2 vCores and 4 GiB, B1ms has 2 GiB only
    expect(fitOf(small, testing)?.sku.sku).toBe('B2s');
    expect(fitOf(small)?.sku.tier).toBe('GeneralPurpose');
    expect(fitOf(small, { ...testing, highAvailability: true })?.sku.tier).toBe('GeneralPurpose');
  });

  it('bills a tenant for the larger of his parts of processor and memory', () => {
    // On 2 vCores and 8 GiB: 0.5 ÷ 2 = 0.25 against 3 ÷ 8 = 0.375
    expect(fitOf(small, { ...production, sharedServer: true }, 'D2ads_v5')?.share).toBeCloseTo(0.375, 10);
    expect(fitOf({ ...small, vcores: 1.5 }, { ...production, sharedServer: true }, 'D2ads_v5')?.share).toBeCloseTo(0.75, 10);
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
    expect(fitOf(small, production, 'D3_v9')).toBeNull();
  });
});

describe('storageStep', () => {
  it('takes the step that holds the data and gives the IOPS', () => {
    expect(storageStep({ storageGiB: 90, iops: 300 })).toBe(128);
    expect(storageStep({ storageGiB: 32, iops: 120 })).toBe(32);
    expect(storageStep({ storageGiB: 32.1, iops: 1 })).toBe(64);
    // 501 IOPS need 256 GiB (1,100) however little is stored
    expect(storageStep({ storageGiB: 1, iops: 501 })).toBe(256);
    // 4,096 GiB gives no more IOPS than 2,048 (7,500): the next that does is 8,192
    expect(storageStep({ storageGiB: 1, iops: 7501 })).toBe(8192);
    expect(storageStep({ storageGiB: 1, iops: 20_001 })).toBeNull();
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

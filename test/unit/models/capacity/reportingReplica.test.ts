import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { DatabaseHour } from '../../../../models/capacity/databaseHour';
import type { DatabaseLoad } from '../../../../models/capacity/databaseLoad';
import type { DatabaseNeed } from '../../../../models/capacity/databaseNeed';
import { fitPostgres, type PostgresRules } from '../../../../models/capacity/postgresFit';
import { reportingReplica } from '../../../../models/capacity/reportingReplica';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { plainPlan, withAssumption } from '../evaluation/plans';

const prices = indexPrices(embeddedPriceBook);
const production: PostgresRules = { highAvailability: true, burstableAllowed: false, sharedServer: false, poolUse: 0.65, previewStorage: false, hoursPerMonth: 730 };

/** One hour in which people keep so many vCores busy, some of them with lists and reports. */
function loadOf(peopleVcores: number, reportingVcores: number): DatabaseLoad {
  const hour: DatabaseHour = {
    season: 'northern-winter', hour: 9, arrivalsPerSecond: 1, cpuSecondsPerRequest: peopleVcores, kilobytesPerRequest: 0, messagesPerHour: 0, batchProcesses: 0,
    peopleVcores, reportingVcores, jobVcores: 0, batchVcores: 0, peopleMBps: 0, jobMBps: 0, batchMBps: 0,
  };
  return { busiest: hour, busiestWithoutReporting: hour, busiestForPeople: hour, busiestReporting: hour, widest: hour, runs: [] };
}

function replicaOf(people: number, reporting: number, changes: { readonly need?: Partial<DatabaseNeed>; readonly rules?: Partial<PostgresRules>; readonly plan?: ReturnType<typeof plainPlan> } = {}) {
  const rules = { ...production, ...changes.rules };
  const need: DatabaseNeed = { vcores: people / 0.6, memoryGiB: 60, iops: 1000, throughputMBps: 50, connections: 500, listeningConnections: 300, storageGiB: 200, ...changes.need };
  const alone = fitPostgres(need, rules, prices, 'westeurope');
  return reportingReplica(alone, need, loadOf(people, reporting), rules, prices, 'westeurope', assumptionsOf(changes.plan ?? plainPlan()));
}

describe('reportingReplica', () => {
  it('takes half of a database that processors bind, because the standby shrinks with the primary', () => {
    const half = replicaOf(38.4, 19.2);
    // 64 vCores alone: 2 × (6.784 × 730 + 256 × 0.1369); with it 3 × (3.392 × 730 + 35.0464)
    expect(half.costFactor).toBeCloseTo((3 * (3.392 * 730 + 35.0464)) / (2 * (6.784 * 730 + 35.0464)), 6);
    expect(half.share).toBeCloseTo(0.5, 10);
    expect(half.proposed?.primary).toMatchObject({ servers: 2, sku: { vcores: 32 } });
    expect(half.proposed?.replica).toMatchObject({ servers: 1, sku: { vcores: 32 } });
    expect(half.proposed?.need.vcores).toBeCloseTo(32, 10);
  });

  it('leaves a database alone that memory binds: the replica needs all of it again', () => {
    const bound = replicaOf(3, 1.5, { need: { memoryGiB: 380 } });
    expect(bound.proposed).toBeNull();
    expect(bound.costFactor).toBeCloseTo(1.5, 2);
    expect(bound.why).toContain('Not earned');
  });

  it('is not worked out below the agreed share', () => {
    expect(replicaOf(38.4, 11.5)).toMatchObject({ proposed: null, costFactor: null });
    expect(replicaOf(38.4, 11.5, { plan: withAssumption(plainPlan(), 'replica.least-share', 0.25) }).costFactor).not.toBeNull();
  });

  it('follows the price that the plan agrees to pay', () => {
    const dear = { need: { memoryGiB: 380 } };
    expect(replicaOf(3, 1.5, { ...dear, plan: withAssumption(plainPlan(), 'replica.most-cost', 1.6) }).proposed).not.toBeNull();
    expect(replicaOf(38.4, 19.2, { plan: withAssumption(plainPlan(), 'replica.most-cost', 0.7) }).proposed).toBeNull();
  });

  it('is left to the operator of a shared server', () => {
    expect(replicaOf(38.4, 19.2, { rules: { sharedServer: true } }).proposed).toBeNull();
  });

  it('helps where no single size carries everything', () => {
    // 180 ÷ 0.6 = 300 vCores; the largest size has 192
    expect(replicaOf(180, 90)).toMatchObject({ costFactor: null, proposed: { primary: { servers: 2 }, replica: { servers: 1 } } });
  });
});

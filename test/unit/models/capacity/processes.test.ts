import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { computeNeed } from '../../../../models/capacity/processes';
import { deriveRequirements } from '../../../../models/capacity/requirements';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import { plainPlan, siteOf, withCompany, workloadOf } from '../evaluation/plans';

const plan = plainPlan({
  sites: [siteOf('brno', 'Europe/Prague', { active: 1000 })],
  workloads: [workloadOf('making', ['brno'])],
  data: { databaseGiB: 60, filestoreGiB: 100, databaseGrowthGiBPerYear: 20, filestoreGrowthGiBPerYear: 50, backupRetentionDays: 14 },
});
const likely = assumptionsOf(plan);
const requirementsOf = (scale = 1, changed = plan) => deriveRequirements(changed, deriveDemand(changed, likely), likely, scale);

describe('deriveRequirements', () => {
  it('sizes websockets by the people with an open page', () => {
    // 1,000 × 0.6 = 600 pages
    expect(requirementsOf()).toMatchObject({ websocketConnections: 600, sessions: 1000 });
    expect(requirementsOf(0.1)).toMatchObject({ websocketConnections: 60, sessions: 100 });
  });

  it('keeps the documented two scheduled-job processes in production and one elsewhere', () => {
    expect(requirementsOf().scheduledJobProcesses).toBe(2);
    expect(requirementsOf(0.5).scheduledJobProcesses).toBe(1);
  });

  it('sees the data at the end of the horizon', () => {
    // 60 + 3 × 20; 100 + 3 × 50
    expect(requirementsOf()).toMatchObject({ databaseGiB: 120, filestoreGiB: 250 });
    expect(requirementsOf(0.25)).toMatchObject({ databaseGiB: 30, filestoreGiB: 62.5 });
  });

  it('counts the requests of a whole month at the end of the horizon', () => {
    // 90,000 an hour on five days, 730 ÷ 168 weeks a month
    expect(requirementsOf().requestsPerMonth).toBeCloseTo((450_000 * 730) / 168, 3);
    const growing = withCompany(plan, { growthPerYear: 0.5, horizonMonths: 12 });
    expect(requirementsOf(1, growing).requestsPerMonth).toBeCloseTo((675_000 * 730) / 168, 3);
  });
});

describe('computeNeed', () => {
  it('adds up twelve web workers, two scheduled jobs, a websocket process in each of three pods and the platform', () => {
    const need = computeNeed(requirementsOf(), 12, 3, likely, false);
    // 12 × 51.48 ÷ 75.07 + 2 × 0.66 + 3 × 0.1 + 1
    expect(need.vcpu).toBeCloseTo((12 * 51.48) / 75.07 + 1.32 + 0.3 + 1, 10);
    // Three pods of four workers, each with a websocket process of its own, and two scheduled jobs:
    // 17 processes × 324.8 MB × 1.4 ÷ 1,024 + 2
    expect(need.pods.map((pod) => [pod.role, pod.count])).toEqual([['web', 3], ['scheduled-job', 2], ['platform', 1]]);
    expect(need.memoryGiB).toBeCloseTo((17 * 324.8 * 1.4) / 1024 + 2, 10);
    expect(need.databaseConnections).toBe(12 + 2 * 4 + 3 * 64);
  });

  it('spreads few workers over all failure domains', () => {
    // Three workers over three zones are three pods, not one of three
    expect(computeNeed(requirementsOf(), 3, 3, likely, false).pods[0]).toMatchObject({ role: 'web', count: 3 });
    // In one place they would fit into one pod, but 600 open pages need two websocket processes of 400
    expect(computeNeed(requirementsOf(), 3, 1, likely, false).pods[0]).toMatchObject({ role: 'web', count: 2 });
  });

  it('gives the tenant of a pool a twelfth of ingress and controllers', () => {
    const [own, pooled] = [computeNeed(requirementsOf(), 12, 3, likely, false), computeNeed(requirementsOf(), 12, 3, likely, true)];
    expect(own.vcpu - pooled.vcpu).toBeCloseTo(11 / 12, 10);
    expect(own.memoryGiB - pooled.memoryGiB).toBeCloseTo((2 * 11) / 12, 10);
  });
});

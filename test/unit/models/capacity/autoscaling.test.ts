import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { TIER_POLICIES } from '../../../../models/candidates/tierPolicy';
import { hourlyWorkers, scalingPolicies, type ScalingContext, type ScalingPolicy } from '../../../../models/capacity/autoscaling';
import { fitCompute, type ComputeRules } from '../../../../models/capacity/computeFit';
import { computeNeed } from '../../../../models/capacity/processes';
import { deriveRequirements } from '../../../../models/capacity/requirements';
import { sizeWebWorkers } from '../../../../models/capacity/webWorkers';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan } from '../../../../models/document';
import { indexPrices } from '../../../../models/prices/indexPrices';
import type { Platform, Tier } from '../../../../models/report/summary';
import { STARTERS } from '../../../../models/templates';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const prices = indexPrices(embeddedPriceBook);

function starter(id: string): Plan {
  const plan = STARTERS.find((each) => each.id === id)?.plan;
  if (!plan) throw new Error(id);
  return plan;
}

const EAGER: Plan['assumptions'] = [{ id: 'autoscale.least-saving', value: 0.01, by: 'A', reason: '' }];

const CALM: Plan['calendars'] = { monthEnd: { days: 0, loadFactor: 1 }, peaks: [], supplierWindows: [], shutdowns: [], changeFreezes: [] };

/** A plan without batch windows, seasons and turns of the month. */
const calm = (plan: Plan): Plan => ({
  ...plan,
  calendars: CALM,
  workloads: plan.workloads.map((workload) => ({ ...workload, batch: [] })),
  integrations: plan.integrations.filter((flow) => flow.mode !== 'batch'),
});

interface Setting {
  readonly tier?: Tier;
  readonly platform?: Platform;
  readonly pooled?: boolean;
}

function contextOf(plan: Plan, { tier = 'zone-redundant', platform = 'aks', pooled = false }: Setting = {}): ScalingContext {
  const assumptions = assumptionsOf(plan);
  const demand = deriveDemand(plan, assumptions);
  const requirements = deriveRequirements(plan, demand, assumptions, 1);
  const { domains } = TIER_POLICIES[tier];
  const web = sizeWebWorkers(requirements.load, assumptions, domains);
  const need = computeNeed(requirements, web.workers, domains.count, assumptions, pooled);
  const rules: ComputeRules = { platform: platform === 'vm' ? 'vm' : 'aks', domains, minimumNodes: domains.count, pooled, burstableAllowed: false, period: { start: '2027-01-01', end: '2030-01-01' } };
  const fit = platform === 'container-apps' ? null : fitCompute(need, rules, prices, 'westeurope', assumptions, 'Standard_D4as_v5');
  return { plan, demand, requirements, web, pods: need.pods, domains, platform, nodes: fit ? { fit, rules } : null, assumptions };
}

const policyOf = (context: ScalingContext, layer: ScalingPolicy['layer']): ScalingPolicy => {
  const found = scalingPolicies(context).find((policy) => policy.layer === layer);
  if (!found) throw new Error(layer);
  return found;
};

describe('scaling policies', () => {
  it('asks for the sized number in the peak hour and for no more in any other', () => {
    const { demand, requirements, web, assumptions } = contextOf(starter('global-manufacturer'));
    const hourly = hourlyWorkers(demand, requirements, web, assumptions);
    expect(Math.max(...hourly)).toBe(hourly[demand.peakHour]);
    expect(hourly[demand.peakHour]).toBeLessThanOrEqual(web.needed);
  });

  it.each(STARTERS.map(({ id }) => id))('saves nothing where it does not scale and keeps the floor below the ceiling: %s', (id) => {
    for (const policy of scalingPolicies(contextOf(starter(id)))) {
      expect(policy.floor).toBeLessThanOrEqual(policy.ceiling);
      if (policy.signal === null) expect([policy.savedHoursPerWeek, policy.floor]).toEqual([0, policy.ceiling]);
      else expect(policy.savedShare).toBeCloseTo(policy.savedHoursPerWeek / (policy.ceiling * 168), 9);
    }
  });

  it('never scales scheduled jobs', () => {
    const scheduled = policyOf(contextOf(starter('mid-market-producer')), 'scheduled-jobs');
    expect(scheduled.signal).toBeNull();
    expect(scheduled.floor).toBe(scheduled.ceiling);
  });

  it.each(['node-redundant', 'zone-redundant'] as const)('keeps a pod in every domain and what the quiet hour needs after the loss: %s', (tier) => {
    const context = contextOf({ ...calm(starter('global-manufacturer')), assumptions: EAGER }, { tier });
    const { domains, pods, web, demand, requirements, assumptions } = context;
    const policy = policyOf(context, 'web');
    expect(policy.signal).not.toBeNull();
    const webPods = pods.find((pod) => pod.role === 'web')?.count ?? 0;
    const inPod = Math.ceil(web.workers / webPods);
    const quiet = Math.max(2, Math.min(...hourlyWorkers(demand, requirements, web, assumptions)));
    expect(policy.floor).toBeGreaterThanOrEqual(domains.count * inPod);
    expect(policy.floor - Math.ceil(policy.floor / inPod / domains.count) * domains.survive * inPod).toBeGreaterThanOrEqual(quiet);
  });

  it('takes the hours of reserved times off the saving', () => {
    const plan = calm(starter('global-manufacturer'));
    const free = policyOf(contextOf(plan), 'web');
    const half = { ...plan, calendars: { ...CALM, peaks: [{ id: 'half', name: 'Half', siteIds: [], from: '01-01', to: '06-30', loadFactor: 1.0001 }] } };
    const held = policyOf(contextOf({ ...half, assumptions: EAGER }), 'web');
    expect(held.reserved).toHaveLength(1);
    expect(held.savedShare / free.savedShare).toBeCloseTo(184 / 365, 2);
    const [workload, ...others] = plan.workloads;
    if (!workload) throw new Error('no workload');
    const window = { days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00', timeZone: 'UTC' };
    const always = { ...plan, workloads: [{ ...workload, batch: [{ id: 'all', name: 'All', kind: 'other' as const, units: 1, window, splittable: true }] }, ...others] };
    expect(policyOf(contextOf(always), 'web').signal).toBeNull();
  });

  it('removes nodes only where they are the plan’s own and the platform can', () => {
    const plan = calm(starter('global-manufacturer'));
    const own = policyOf(contextOf(plan), 'compute');
    expect(own.signal).not.toBeNull();
    expect(own.floor).toBeGreaterThanOrEqual(3);
    expect(own.floor % 3).toBe(0);
    expect(own.savedShare).toBeLessThan(1 - own.floor / own.ceiling);
    for (const setting of [{ pooled: true }, { platform: 'vm' }, { platform: 'container-apps' }] as const) {
      expect(policyOf(contextOf(plan, setting), 'compute').signal).toBeNull();
    }
  });
});

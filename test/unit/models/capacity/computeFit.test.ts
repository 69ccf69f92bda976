import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { TIER_POLICIES } from '../../../../models/candidates/tierPolicy';
import { fitCompute, type ComputeFit, type ComputeRules } from '../../../../models/capacity/computeFit';
import type { PodGroup } from '../../../../models/capacity/pods';
import { VM_SIZES } from '../../../../models/facts/vmSizes';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { plainPlan } from '../evaluation/plans';

const REGION = 'westeurope';
const prices = indexPrices(embeddedPriceBook);
const likely = assumptionsOf(plainPlan());

/** Read from the book row by row, not through the look-up that the engine uses. */
const hourly = new Map(
  embeddedPriceBook.prices
    .filter((price) => price.service === 'Virtual Machines' && price.region === REGION && price.type === 'payg')
    .map((price) => [price.armSku, Number(price.usdPerUnit)]),
);

interface Need {
  readonly vcpu: number;
  readonly memoryGiB: number;
}

const rulesOf = (changes: Partial<ComputeRules> = {}): ComputeRules => ({
  platform: 'aks',
  domains: TIER_POLICIES.single.domains,
  minimumNodes: 1,
  pooled: false,
  burstableAllowed: false,
  period: { start: '2027-01-01', end: '2030-01-01' },
  ...changes,
});

/** Without pods of a size of their own: the whole is freely divisible. */
const needOf = (need: Need, pods: readonly PodGroup[] = []) => ({ ...need, pods, databaseConnections: 1 });
const fitOf = (need: Need, rules: ComputeRules, pin: string | null = null) => fitCompute(needOf(need), rules, prices, REGION, likely, pin);

type Size = (typeof VM_SIZES)[number];

/** Kubelet millicores of the published table; every size between two of its rows lies on the line from 60 + 40 … or 100 + 10 a core. */
const kubeletVcpu = (vcpu: number): number => (vcpu <= 2 ? 0.02 + 0.04 * vcpu : vcpu <= 4 ? 0.06 + 0.02 * vcpu : 0.1 + 0.01 * vcpu);

/** 80 % of a node less 0.25 vCPU and 0.75 GiB for agents, and on AKS less what the kubelet keeps for 50 pods. */
function usable({ vcpu, memoryGiB }: Size, platform: ComputeRules['platform']): Need {
  const own = { vcpu: vcpu * 0.8 - 0.25, memoryGiB: memoryGiB * 0.8 - 0.75 };
  if (platform === 'vm') return own;
  return { vcpu: own.vcpu - kubeletVcpu(vcpu), memoryGiB: own.memoryGiB - Math.min((20 * 50 + 50) / 1024, memoryGiB / 4) - 100 / 1024 };
}

/** Fsv2 and the first B series end on 2028-11-15, inside the horizon of these tests. */
const ENDING = /^Standard_(F[0-9]+s_v2|B[0-9]+(ms|s))$/;

function isOffered(size: Size, { platform, burstableAllowed }: ComputeRules): boolean {
  if (ENDING.test(size.armSku)) return false;
  if (size.armSku.startsWith('Standard_B') && !burstableAllowed) return false;
  return platform === 'vm' || size.vcpu >= 4;
}

/** Whether so many nodes, equally many in each domain, carry the need after the loss of the domains that may fail. */
function carries(size: Size, count: number, need: Need, { domains, minimumNodes, platform }: ComputeRules): boolean {
  if (count < minimumNodes || (domains.survive > 0 && count % domains.count !== 0)) return false;
  const left = count - (count / domains.count) * domains.survive;
  const each = usable(size, platform);
  return each.vcpu > 0 && each.memoryGiB > 0 && left * each.vcpu >= need.vcpu - 1e-6 && left * each.memoryGiB >= need.memoryGiB - 1e-6;
}

const MOST_NODES = 240;

/** The price of the cheapest of all sizes and counts that carry the need. */
function cheapest(need: Need, rules: ComputeRules): number {
  let best = Number.POSITIVE_INFINITY;
  for (const size of VM_SIZES.filter((each) => isOffered(each, rules))) {
    for (let count = 1; count <= MOST_NODES; count += 1) {
      if (!carries(size, count, need, rules)) continue;
      best = Math.min(best, count * (hourly.get(size.armSku) ?? Number.POSITIVE_INFINITY));
      break;
    }
  }
  return best;
}

const priceOf = ({ size, count }: ComputeFit): number => count * (hourly.get(size.armSku) ?? Number.NaN);

const need = fc.record({ vcpu: fc.double({ min: 0.2, max: 60, noNaN: true }), memoryGiB: fc.double({ min: 0.5, max: 200, noNaN: true }) });
const tier = fc.constantFrom('single', 'node-redundant', 'zone-redundant', 'cross-region' as const);

describe('fitCompute', () => {
  it('takes the documented example: six nodes of 4 vCPU or three of 8 for 8 vCPU over three zones', () => {
    const rules = rulesOf({ domains: TIER_POLICIES['zone-redundant'].domains, minimumNodes: 3 });
    // 4 × 0.8 − 0.14 − 0.25 = 2.81: 2.85 nodes, two a zone; 8 × 0.8 − 0.18 − 0.25 = 5.97: 1.34 nodes, one a zone
    expect(fitOf({ vcpu: 8, memoryGiB: 11 }, rules, 'Standard_D4as_v5')).toMatchObject({ count: 6, zoneSpread: 3, binding: 'failure domain' });
    expect(fitOf({ vcpu: 8, memoryGiB: 11 }, rules, 'Standard_D8as_v5')).toMatchObject({ count: 3, zoneSpread: 3 });
  });

  it.each([
    ['single', 'aks'],
    ['node-redundant', 'aks'],
    ['zone-redundant', 'aks'],
    ['zone-redundant', 'vm'],
  ] as const)('finds the cheapest of the whole catalogue at the tier %s on %s', (tierId, platform) => {
    const rules = rulesOf({ platform, domains: TIER_POLICIES[tierId].domains, minimumNodes: Math.max(2, TIER_POLICIES[tierId].domains.count) });
    fc.assert(
      fc.property(need, (asked) => {
        const fit = fitOf(asked, rules);
        expect(fit).not.toBeNull();
        if (fit) expect(priceOf(fit)).toBeCloseTo(cheapest(asked, rules), 9);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the limits that it was given', () => {
    fc.assert(
      fc.property(need, tier, fc.constantFrom('aks', 'vm' as const), fc.boolean(), (asked, tierId, platform, burstableAllowed) => {
        const rules = rulesOf({ platform, domains: TIER_POLICIES[tierId].domains, minimumNodes: 2, burstableAllowed });
        const fit = fitOf(asked, rules);
        expect(fit).not.toBeNull();
        if (!fit) return;
        expect(isOffered(fit.size, rules)).toBe(true);
        expect(carries(fit.size, fit.count, asked, rules)).toBe(true);
        expect(fit.zoneSpread).toBe(rules.domains.count);
      }),
      { numRuns: 40 },
    );
  });

  it('never gets cheaper when more is asked for', () => {
    fc.assert(
      fc.property(need, fc.double({ min: 1, max: 2, noNaN: true }), (asked, factor) => {
        const rules = rulesOf({ domains: TIER_POLICIES['zone-redundant'].domains, minimumNodes: 3 });
        const [some, more] = [fitOf(asked, rules), fitOf({ vcpu: asked.vcpu * factor, memoryGiB: asked.memoryGiB * factor }, rules)];
        if (some && more) expect(priceOf(more)).toBeGreaterThanOrEqual(priceOf(some) - 1e-9);
      }),
      { numRuns: 20 },
    );
  });

  it('bills the tenant of a pool for his part of the cheapest node and of the gap', () => {
    // 2.8 vCPU are 2.8 ÷ 5.97 = 0.469 of an 8-vCPU node; ÷ 0.65 full = 0.7216, to the next hundredth; CPU binds
    const rules = rulesOf({ pooled: true });
    expect(fitOf({ vcpu: 2.8, memoryGiB: 1 }, rules, 'Standard_D8as_v5')).toMatchObject({ count: 0.73, pooled: true, binding: 'CPU' });
    // Over three zones of which one may fail half as much again: 1.0823
    expect(fitOf({ vcpu: 2.8, memoryGiB: 1 }, rulesOf({ pooled: true, domains: TIER_POLICIES['zone-redundant'].domains }), 'Standard_D8as_v5')?.count).toBe(1.09);
  });

  it('names what binds', () => {
    const pin = 'Standard_D8as_v5';
    expect(fitOf({ vcpu: 11, memoryGiB: 1 }, rulesOf(), pin)).toMatchObject({ count: 2, binding: 'CPU' });
    // 32 × 0.8 − 1.03 − 0.1 − 0.75 = 23.73 GiB a node
    expect(fitOf({ vcpu: 1, memoryGiB: 24 }, rulesOf(), pin)).toMatchObject({ count: 2, binding: 'memory' });
    expect(fitOf({ vcpu: 1, memoryGiB: 1 }, rulesOf({ minimumNodes: 2 }), pin)).toMatchObject({ count: 2, binding: 'smallest cluster' });
  });

  it('leaves room for pods that may not be split', () => {
    // on D4as_v5 (2.81 usable) 4 pods of 1.9 vCPU are 2.7 nodes by the sum but need four
    const pods: readonly PodGroup[] = [{ role: 'web', count: 4, vcpu: 1.9, memoryGiB: 1, contents: '' }];
    expect(fitCompute(needOf({ vcpu: 7.6, memoryGiB: 4 }, pods), rulesOf(), prices, REGION, likely, 'Standard_D4as_v5')).toMatchObject({ count: 4, binding: 'pod packing' });
    expect(fitCompute(needOf({ vcpu: 7.6, memoryGiB: 4 }), rulesOf(), prices, REGION, likely, 'Standard_D4as_v5')).toMatchObject({ count: 3 });
  });

  it('holds no more pods on a node than it is set up for', () => {
    // 80 pods of 0.05 vCPU are 4 of 5.97 vCPU, but a node set up for 50 pods has places for 38 beside the cluster's own 12
    const pods: readonly PodGroup[] = [{ role: 'web', count: 80, vcpu: 0.05, memoryGiB: 0.05, contents: '' }];
    const asked = needOf({ vcpu: 4, memoryGiB: 4 }, pods);
    expect(fitCompute(asked, rulesOf(), prices, REGION, likely, 'Standard_D8as_v5')).toMatchObject({ count: 3, binding: 'pods per node' });
    expect(fitCompute(asked, rulesOf({ platform: 'vm' }), prices, REGION, likely, 'Standard_D8as_v5')).toMatchObject({ count: 1, binding: 'CPU' });
    // A tenant of a pool pays for the places: 80 ÷ 38 ÷ 0.65
    expect(fitCompute(asked, rulesOf({ pooled: true }), prices, REGION, likely, 'Standard_D8as_v5')).toMatchObject({ count: 3.24, binding: 'pods per node' });
  });

  it('asks for no more nodes than a pool may have: small sizes drop out', () => {
    // 3,000 vCPU would be 1,068 nodes of 4
    expect(fitOf({ vcpu: 3000, memoryGiB: 1 }, rulesOf(), 'Standard_D4as_v5')).toBeNull();
    expect(fitOf({ vcpu: 3000, memoryGiB: 1 }, rulesOf())?.count).toBeLessThanOrEqual(1000);
  });

  it('leaves sizes aside that are retired before the horizon, and takes them where the horizon is nearer', () => {
    const asked = { vcpu: 8, memoryGiB: 6 };
    const sizeUntil = (end: string): string => fitOf(asked, rulesOf({ period: { start: '2027-01-01', end } }))?.size.armSku ?? '';
    expect(sizeUntil('2028-11-14')).toMatch(ENDING);
    expect(sizeUntil('2028-11-15')).not.toMatch(ENDING);
    expect(fitOf(asked, rulesOf(), 'Standard_F8s_v2')?.size.armSku).toBe('Standard_F8s_v2');
  });

  it('has no fit for a size that nobody offers', () => {
    expect(fitOf({ vcpu: 1, memoryGiB: 1 }, rulesOf(), 'Standard_Z1')).toBeNull();
  });

  it('sizes by the fewest vCPU where the book prices no size at all', () => {
    const fit = fitCompute(needOf({ vcpu: 2, memoryGiB: 4 }), rulesOf({ minimumNodes: 1 }), prices, 'polandcentral', likely);
    expect(fit?.size.vcpu).toBe(4);
    expect(fit?.count).toBe(1);
  });

  it('does not depend on the order of the catalogue: equal prices go to the first name', () => {
    // 4-vCPU sizes of one price: the smallest name among those of the price that was chosen
    const fit = fitOf({ vcpu: 2, memoryGiB: 4 }, rulesOf());
    const equal = VM_SIZES.filter((size) => size.vcpu === 4 && fit && hourly.get(size.armSku) === hourly.get(fit.size.armSku) && isOffered(size, rulesOf()));
    expect(fit?.size.armSku).toBe(equal.map((size) => size.armSku).sort()[0]);
  });
});

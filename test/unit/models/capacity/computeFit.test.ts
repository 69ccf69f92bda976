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
  ...changes,
});

/** Without pods of a size of their own: the whole is freely divisible. */
const needOf = (need: Need, pods: readonly PodGroup[] = []) => ({ ...need, pods, databaseConnections: 1 });
const fitOf = (need: Need, rules: ComputeRules, pin: string | null = null) => fitCompute(needOf(need), rules, prices, REGION, likely, pin);

type Size = (typeof VM_SIZES)[number];

/** 80 % of a node less 0.4 vCPU and 1.75 GiB for the system. */
const usable = ({ vcpu, memoryGiB }: Size): Need => ({ vcpu: vcpu * 0.8 - 0.4, memoryGiB: memoryGiB * 0.8 - 1.75 });

function isOffered(size: Size, { platform, burstableAllowed }: ComputeRules): boolean {
  if (size.armSku.startsWith('Standard_B') && !burstableAllowed) return false;
  return platform === 'vm' || size.vcpu >= 4;
}

/** Whether so many nodes, equally many in each domain, carry the need after the loss of the domains that may fail. */
function carries(size: Size, count: number, need: Need, { domains, minimumNodes }: ComputeRules): boolean {
  if (count < minimumNodes || (domains.survive > 0 && count % domains.count !== 0)) return false;
  const left = count - (count / domains.count) * domains.survive;
  const each = usable(size);
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
    // 4 × 0.8 − 0.4 = 2.8: 2.86 nodes, two a zone; 8 × 0.8 − 0.4 = 6: 1.33 nodes, one a zone
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
    // 2.8 vCPU are 2.8 ÷ 6 = 0.4667 of an 8-vCPU node; ÷ 0.65 full = 0.718, to the next hundredth; CPU binds
    const rules = rulesOf({ pooled: true });
    expect(fitOf({ vcpu: 2.8, memoryGiB: 1 }, rules, 'Standard_D8as_v5')).toMatchObject({ count: 0.72, binding: 'CPU' });
    // Over three zones of which one may fail half as much again: 1.0769
    expect(fitOf({ vcpu: 2.8, memoryGiB: 1 }, rulesOf({ pooled: true, domains: TIER_POLICIES['zone-redundant'].domains }), 'Standard_D8as_v5')?.count).toBe(1.08);
  });

  it('names what binds', () => {
    const pin = 'Standard_D8as_v5';
    expect(fitOf({ vcpu: 11, memoryGiB: 1 }, rulesOf(), pin)).toMatchObject({ count: 2, binding: 'CPU' });
    // 32 × 0.8 − 1.75 = 23.85 GiB a node
    expect(fitOf({ vcpu: 1, memoryGiB: 24 }, rulesOf(), pin)).toMatchObject({ count: 2, binding: 'memory' });
    expect(fitOf({ vcpu: 1, memoryGiB: 1 }, rulesOf({ minimumNodes: 2 }), pin)).toMatchObject({ count: 2, binding: 'smallest cluster' });
  });

  it('leaves room for pods that may not be split', () => {
    // 3 pods of 2 vCPU on D4as_v5 (2.8 usable): 6 ÷ 2.8 = 2.1 would be three nodes anyway; 4 of 1.9 are 2.7 by the sum but need four
    const pods: readonly PodGroup[] = [{ role: 'web', count: 4, vcpu: 1.9, memoryGiB: 1, contents: '' }];
    expect(fitCompute(needOf({ vcpu: 7.6, memoryGiB: 4 }, pods), rulesOf(), prices, REGION, likely, 'Standard_D4as_v5')).toMatchObject({ count: 4, binding: 'pod packing' });
    expect(fitCompute(needOf({ vcpu: 7.6, memoryGiB: 4 }), rulesOf(), prices, REGION, likely, 'Standard_D4as_v5')).toMatchObject({ count: 3 });
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

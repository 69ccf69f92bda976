import type { Assumptions } from '../assumptions/register';
import { AKS_LIMITS } from '../facts/aksVersions';
import { VM_SIZES, type VmSize } from '../facts/vmSizes';
import { byObject } from '../memo/byObject';
import { recall } from '../memo/recall';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import { vmMeter } from '../prices/vmMeter';
import { nodeFamily, type NodeFamily } from './nodeFamily';
import { nodeRoom } from './nodeRoom';
import { offersOf, type Offer } from './offers';
import type { PlanPeriod } from './planPeriod';
import { packPods } from './pods';
import type { ComputeNeed } from './processes';
import { runsOn } from './sizeRetirement';
import type { FailureDomains } from './webWorkers';

export interface ComputeFit {
  readonly size: VmSize;
  /** Whole nodes; on a shared platform the tenant's part of the pool. */
  readonly count: number;
  readonly zoneSpread: number;
  /** The count is a tenant's part of nodes that others use too. */
  readonly pooled: boolean;
  readonly binding: 'CPU' | 'memory' | 'pods per node' | 'pod packing' | 'smallest cluster' | 'failure domain' | 'pin';
  /** Nodes of this size that the load asks for, where their number is fixed. */
  readonly needed?: number;
}

export interface ComputeRules {
  readonly platform: 'aks' | 'vm';
  readonly domains: FailureDomains;
  readonly minimumNodes: number;
  /** The tenant shares a pool of nodes: parts of nodes are billed, and the pool is never full. */
  readonly pooled: boolean;
  readonly burstableAllowed: boolean;
  /** A number of nodes that the user fixed; parts of a shared pool are never whole nodes, so it says nothing about them. */
  readonly pinnedCount?: number | null;
  /** Days on which the size must run. */
  readonly period: PlanPeriod;
  /** One server must do: a database does not spread over nodes. */
  readonly single?: true;
  /** What every node costs beside itself; part of the comparison, so that many small nodes do not look cheap. */
  readonly extras?: NodeExtras;
  /** Only sizes of this family, as long as they last like those of the whole catalogue; null or absent: all. */
  readonly family?: NodeFamily | null;
}

export interface NodeExtras {
  readonly usdPerNodeHour: number;
  readonly usdPerVcpuHour: number;
}

const NO_EXTRAS: NodeExtras = { usdPerNodeHour: 0, usdPerVcpuHour: 0 };

/** Sizes that outlive the horizon, those that at least run at the start, and all, for a pin. */
type Lifetime = 'to the horizon' | 'at the start' | 'any';

const LIFETIMES: Readonly<Record<Lifetime, (size: VmSize, period: PlanPeriod) => boolean>> = {
  'to the horizon': (size, period) => runsOn(size, period.end),
  'at the start': (size, period) => runsOn(size, period.start),
  any: () => true,
};

const pricedSizes = byObject((_: PriceIndex) => new Map<string, unknown>());

/** Every such size of the catalogue that the price book prices in the region, or all of them where it prices none. */
function offersIn(prices: PriceIndex, region: string, lifetime: Lifetime, period: PlanPeriod): readonly Offer<VmSize>[] {
  return recall(pricedSizes(prices), `${region} ${lifetime} ${period.start} ${period.end}`, () =>
    offersOf(VM_SIZES.filter((size) => LIFETIMES[lifetime](size, period)), (size) => usdPerHourOf(size, prices, region), (size) => size.vcpu),
  );
}

function usdPerHourOf(size: VmSize, prices: PriceIndex, region: string): number | null {
  const key = vmMeter(prices, size.armSku, region);
  const price = key ? findTiers(prices, key)?.[0] : undefined;
  return price ? Number(price.usdPerUnit) : null;
}

/**
 * Cheapest node size and count over the whole catalogue. What a node offers is its room (see nodeRoom); after the loss
 * of the tier's failure domains the rest must still carry the need, no pod may be split, no node holds more pods than
 * it is set up for and no pool more nodes than AKS allows. Sizes whose series is retired before the horizon are left
 * aside as long as any other size of the catalogue carries the need; those retired at the start are never taken.
 * Ties go to the fewer vCPU, then to the name, so that the answer never depends on the order of the catalogue.
 * @returns null when no size of the catalogue is allowed or large enough
 * @example need 8 vCPU / 11 GiB over three zones with one lost → six 4-vCPU nodes (2.81 usable each) or three of 8 (5.97 each: 11.9 left)
 */
export function fitCompute(
  need: ComputeNeed,
  rules: ComputeRules,
  prices: PriceIndex,
  region: string,
  assumptions: Assumptions,
  pinnedSku: string | null = null,
): ComputeFit | null {
  const carries = (size: VmSize): ComputeFit | null => {
    const allowed = pinnedSku === null ? isAllowed(size, rules) : size.armSku === pinnedSku;
    const fit = allowed ? countNodes(size, need, rules, assumptions) : null;
    return fit === null || (rules.single && fit.count > 1) ? null : withPinnedCount(fit, rules.pinnedCount ?? null, pinnedSku !== null);
  };
  const lasts = (size: VmSize): boolean => LIFETIMES['to the horizon'](size, rules.period);
  const lifetime = pinnedSku !== null ? 'any' : VM_SIZES.some((size) => lasts(size) && carries(size) !== null) ? 'to the horizon' : 'at the start';
  const { usdPerNodeHour, usdPerVcpuHour } = rules.extras ?? NO_EXTRAS;
  const ofFamily = (size: VmSize): boolean => pinnedSku !== null || !rules.family || nodeFamily(size) === rules.family;
  let best: PricedFit | null = null;
  for (const { size, usdPerHour } of offersIn(prices, region, lifetime, rules.period)) {
    if (!ofFamily(size)) continue;
    const usdPerNode = usdPerHour + usdPerNodeHour + size.vcpu * usdPerVcpuHour;
    // Pods are packed only where the load alone does not make the size too dear.
    if (best !== null && usdPerNode * leastNodes(size, need, rules, assumptions) > best.usdPerHour + SAME_USD) continue;
    const fit = carries(size);
    const priced = fit && { fit, usdPerHour: usdPerNode * fit.count };
    if (priced !== null && (best === null || isBetter(priced, best))) best = priced;
  }
  return best?.fit ?? null;
}

interface PricedFit {
  readonly fit: ComputeFit;
  readonly usdPerHour: number;
}

/** Nodes that no count of this size goes below. */
function leastNodes(size: VmSize, need: Pick<ComputeNeed, 'vcpu' | 'memoryGiB'>, rules: ComputeRules, assumptions: Assumptions): number {
  if (rules.pooled || (rules.pinnedCount ?? null) !== null) return 0;
  const room = nodeRoom(size, rules.platform, assumptions);
  return room.vcpu <= 0 || room.memoryGiB <= 0 ? 0 : Math.max(nodesByLoss(Math.max(need.vcpu / room.vcpu, need.memoryGiB / room.memoryGiB), rules), rules.minimumNodes);
}

/** Nodes of the load, so many that the rest carries it after the loss. */
function nodesByLoss(load: number, { domains: { count, survive } }: ComputeRules): number {
  return survive === 0 ? Math.ceil(load - TINY) : Math.ceil(load / (count - survive) - TINY) * count;
}

/** A fixed number takes sizes of which so many carry the load; only a size that is fixed as well stays when it does not. */
function withPinnedCount(fit: ComputeFit, pinnedCount: number | null, sizeFixed: boolean): ComputeFit | null {
  if (pinnedCount === null || fit.pooled) return fit;
  return fit.count <= pinnedCount || sizeFixed ? { ...fit, count: pinnedCount, needed: fit.count, binding: 'pin' } : null;
}

/** A single pool carries system and workload, so the rules of a system pool hold for all its nodes. */
function isAllowed(size: VmSize, rules: ComputeRules): boolean {
  const burstable = /^Standard_B/.test(size.armSku);
  if (burstable && !rules.burstableAllowed) return false;
  return rules.platform === 'vm' || (size.vcpu >= AKS_LIMITS.systemPoolMinVcpu.value && size.memoryGiB >= AKS_LIMITS.systemPoolMinMemoryGiB.value);
}

/** Nodes of one size that carry the need by the rules; null when a pod is larger than the node or the pool would be. */
export function countNodes(size: VmSize, need: Pick<ComputeNeed, 'vcpu' | 'memoryGiB' | 'pods'>, rules: ComputeRules, assumptions: Assumptions): ComputeFit | null {
  const room = nodeRoom(size, rules.platform, assumptions);
  if (room.vcpu <= 0 || room.memoryGiB <= 0) return null;
  const pods = need.pods.reduce((sum, pod) => sum + pod.count, 0);
  if (pods > 0 && room.pods === 0) return null;
  const byCpu = need.vcpu / room.vcpu;
  const byMemory = need.memoryGiB / room.memoryGiB;
  const bySlots = pods === 0 ? 0 : pods / room.pods;
  const load = Math.max(byCpu, byMemory);
  const { count: domains, survive } = rules.domains;
  const loadBinding = byCpu >= byMemory ? 'CPU' : 'memory';
  if (rules.pooled) {
    const part = (Math.max(load, bySlots) / assumptions.value('shared.pool-utilisation')) * (domains / (domains - survive));
    return { size, count: Math.ceil(part * 100) / 100, zoneSpread: domains, pooled: true, binding: bySlots > load ? 'pods per node' : loadBinding };
  }
  const whole = Math.ceil(load - TINY);
  const byLoss = nodesByLoss(load, rules);
  const packed = packPods(need.pods, room);
  if (packed === null) return null;
  // Every pod of the load must find a place on what is left after the loss, whole.
  const byPods = Math.ceil(packed / (domains - survive)) * domains;
  const count = Math.max(byLoss, byPods, rules.minimumNodes);
  if (rules.platform === 'aks' && count > AKS_LIMITS.maxNodesPerPool.value) return null;
  const podBinding = packed > 0 && Math.ceil(bySlots - TINY) >= packed ? 'pods per node' : 'pod packing';
  return { size, count, zoneSpread: domains, pooled: false, binding: bindingOf(count, { whole, byLoss, byPods }, loadBinding, podBinding) };
}

function bindingOf(count: number, by: { readonly whole: number; readonly byLoss: number; readonly byPods: number }, load: 'CPU' | 'memory', pods: 'pods per node' | 'pod packing'): ComputeFit['binding'] {
  if (count > Math.max(by.byLoss, by.byPods)) return 'smallest cluster';
  if (by.byPods > by.byLoss) return pods;
  return by.byLoss > by.whole ? 'failure domain' : load;
}

/** Sums of shares are not exact in binary. */
const TINY = 1e-9;

/** Prices closer than this are the same. */
const SAME_USD = 1e-9;

function isBetter(a: PricedFit, b: PricedFit): boolean {
  const difference = a.usdPerHour - b.usdPerHour;
  if (Math.abs(difference) > SAME_USD) return difference < 0;
  const [cpuA, cpuB] = [a.fit.size.vcpu * a.fit.count, b.fit.size.vcpu * b.fit.count];
  return cpuA === cpuB ? a.fit.size.armSku < b.fit.size.armSku : cpuA < cpuB;
}

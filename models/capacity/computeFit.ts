import type { Assumptions } from '../assumptions/register';
import { AKS_LIMITS } from '../facts/aksVersions';
import { VM_SIZES, type VmSize } from '../facts/vmSizes';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import { vmMeter } from '../prices/vmMeter';
import { offersOf, type Offer } from './offers';
import { packPods } from './pods';
import type { ComputeNeed } from './processes';
import type { FailureDomains } from './webWorkers';

export interface ComputeFit {
  readonly size: VmSize;
  /** Whole nodes; on a shared platform the tenant's part of the pool. */
  readonly count: number;
  readonly zoneSpread: number;
  readonly binding: 'CPU' | 'memory' | 'pod packing' | 'smallest cluster' | 'failure domain';
}

export interface ComputeRules {
  readonly platform: 'aks' | 'vm';
  readonly domains: FailureDomains;
  readonly minimumNodes: number;
  /** The tenant shares a pool of nodes: parts of nodes are billed, and the pool is never full. */
  readonly pooled: boolean;
  readonly burstableAllowed: boolean;
  /** One server must do: a database does not spread over nodes. */
  readonly single?: true;
  /** What every node costs beside itself; part of the comparison, so that many small nodes do not look cheap. */
  readonly extras?: NodeExtras;
}

export interface NodeExtras {
  readonly usdPerNodeHour: number;
  readonly usdPerVcpuHour: number;
}

const NO_EXTRAS: NodeExtras = { usdPerNodeHour: 0, usdPerVcpuHour: 0 };

const pricedByRegion = new WeakMap<PriceIndex, Map<string, readonly Offer<VmSize>[]>>();

/** Every size of the catalogue that the price book prices in the region, or all of them where it prices none. */
function pricedSizes(prices: PriceIndex, region: string): readonly Offer<VmSize>[] {
  const regions = pricedByRegion.get(prices) ?? new Map<string, readonly Offer<VmSize>[]>();
  pricedByRegion.set(prices, regions);
  const known = regions.get(region);
  if (known) return known;
  const usdPerHour = (size: VmSize): number | null => {
    const key = vmMeter(prices, size.armSku, region);
    const price = key ? findTiers(prices, key)?.[0] : undefined;
    return price ? Number(price.usdPerUnit) : null;
  };
  const made = offersOf(VM_SIZES, usdPerHour, (size) => size.vcpu);
  regions.set(region, made);
  return made;
}

/**
 * Cheapest node size and count over the whole catalogue. A node offers vCPU × ceiling − overhead and GiB × ceiling −
 * overhead; after the loss of the tier's failure domains the rest must still carry the need, and no pod may be split.
 * Ties go to the fewer
 * vCPU, then to the name, so that the answer never depends on the order of the catalogue.
 * @returns null when no size of the catalogue is allowed or large enough
 * @example need 8 vCPU / 11 GiB over three zones with one lost → six 4-vCPU nodes (2.8 usable each) or three of 8 (6 each: 12 left)
 */
export function fitCompute(
  need: ComputeNeed,
  rules: ComputeRules,
  prices: PriceIndex,
  region: string,
  assumptions: Assumptions,
  pinnedSku: string | null = null,
): ComputeFit | null {
  const fits = pricedSizes(prices, region)
    .filter(({ size }) => (pinnedSku === null ? isAllowed(size, rules) : size.armSku === pinnedSku))
    .flatMap(({ size, usdPerHour }) => {
      const fit = countNodes(size, need, rules, assumptions);
      if (fit === null || (rules.single && fit.count > 1)) return [];
      const { usdPerNodeHour, usdPerVcpuHour } = rules.extras ?? NO_EXTRAS;
      return [{ fit, usdPerHour: (usdPerHour + usdPerNodeHour + size.vcpu * usdPerVcpuHour) * fit.count }];
    });
  if (fits.length === 0) return null;
  return fits.reduce((best, each) => (isBetter(each, best) ? each : best)).fit;
}

function isAllowed(size: VmSize, rules: ComputeRules): boolean {
  const burstable = /^Standard_B/.test(size.armSku);
  if (burstable && !rules.burstableAllowed) return false;
  return rules.platform === 'vm' || size.vcpu >= AKS_LIMITS.systemPoolMinVcpu.value;
}

function countNodes(size: VmSize, need: ComputeNeed, rules: ComputeRules, assumptions: Assumptions): ComputeFit | null {
  const ceiling = assumptions.value('compute.cpu-ceiling');
  const vcpu = size.vcpu * ceiling - assumptions.value('compute.node-overhead-vcpu');
  const memoryGiB = size.memoryGiB * ceiling - assumptions.value('compute.node-overhead-gib');
  if (vcpu <= 0 || memoryGiB <= 0) return null;
  const byCpu = need.vcpu / vcpu;
  const byMemory = need.memoryGiB / memoryGiB;
  const load = Math.max(byCpu, byMemory);
  const { count: domains, survive } = rules.domains;
  const loadBinding = byCpu >= byMemory ? 'CPU' : 'memory';
  if (rules.pooled) {
    const part = (load / assumptions.value('shared.pool-utilisation')) * (domains / (domains - survive));
    return { size, count: Math.ceil(part * 100) / 100, zoneSpread: domains, binding: loadBinding };
  }
  const whole = Math.ceil(load - TINY);
  const byLoss = survive === 0 ? whole : Math.ceil(load / (domains - survive) - TINY) * domains;
  const packed = packPods(need.pods, { vcpu, memoryGiB });
  if (packed === null) return null;
  // Every pod of the load must find a place on what is left after the loss, whole.
  const byPods = Math.ceil(packed / (domains - survive)) * domains;
  const count = Math.max(byLoss, byPods, rules.minimumNodes);
  return { size, count, zoneSpread: domains, binding: bindingOf(count, { whole, byLoss, byPods }, loadBinding) };
}

function bindingOf(count: number, by: { readonly whole: number; readonly byLoss: number; readonly byPods: number }, load: 'CPU' | 'memory'): ComputeFit['binding'] {
  if (count > Math.max(by.byLoss, by.byPods)) return 'smallest cluster';
  if (by.byPods > by.byLoss) return 'pod packing';
  return by.byLoss > by.whole ? 'failure domain' : load;
}

/** Sums of shares are not exact in binary. */
const TINY = 1e-9;

function isBetter(a: { fit: ComputeFit; usdPerHour: number }, b: { fit: ComputeFit; usdPerHour: number }): boolean {
  const difference = a.usdPerHour - b.usdPerHour;
  if (Math.abs(difference) > 1e-9) return difference < 0;
  const [cpuA, cpuB] = [a.fit.size.vcpu * a.fit.count, b.fit.size.vcpu * b.fit.count];
  return cpuA === cpuB ? a.fit.size.armSku < b.fit.size.armSku : cpuA < cpuB;
}

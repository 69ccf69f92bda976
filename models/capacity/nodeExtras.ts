import type { Assumptions } from '../assumptions/register';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import { METERS } from '../prices/meters';
import { premiumDiskFor } from '../prices/premiumDisks';
import type { MeterKey } from '../prices/priceBook';
import type { NodeExtras } from './computeFit';

/**
 * What a node brings to the bill beside its own hours: system disk, its logs, threat protection by vCPU (AKS) or by
 * server. Used to compare sizes only; the bill itself has these lines. A missing price leaves its part out.
 * @example P10 disk 21.68 ÷ 730 + 9 GiB × 2.99 ÷ 730 = 0.067 USD an hour
 */
export function nodeExtras(platform: 'aks' | 'vm', production: boolean, prices: PriceIndex, region: string, assumptions: Assumptions): NodeExtras {
  const usd = (key: MeterKey): number => Number(findTiers(prices, key)?.at(-1)?.usdPerUnit ?? 0);
  const disk = premiumDiskFor(assumptions.value('compute.os-disk-gib'));
  const monthly = (disk ? usd(METERS.premiumDisk(disk.disk, 'LRS', region)) : 0) + assumptions.value('monitoring.gib-per-node-month') * usd(METERS.logIngestion(region));
  return {
    usdPerNodeHour: monthly / HOURS_PER_MONTH + (production && platform === 'vm' ? usd(METERS.defenderServers('P2', region)) : 0),
    usdPerVcpuHour: production && platform === 'aks' ? usd(METERS.defenderContainers(region)) : 0,
  };
}

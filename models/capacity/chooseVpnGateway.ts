import { VPN_GATEWAYS, type VpnGatewaySku } from '../facts/vpnGateways';
import type { PriceIndex } from '../prices/indexPrices';
import { METERS } from '../prices/meters';
import { rankingPrices } from '../prices/rankingPrices';

/**
 * The cheapest gateway that may still be created and carries connections and traffic; the smaller one where two cost the same.
 * A price that the region lacks is taken from the nearest one, so that a lost price never changes the choice. Null when none is large enough.
 * @example 10 connections, 1,100 Mbps → VpnGw2AZ of generation 2 (0.54 USD an hour), not VpnGw3AZ of generation 1 (1.38)
 */
export function chooseVpnGateway(connections: number, mbps: number, region: string, prices: PriceIndex, pinnedSku: string | null = null): VpnGatewaySku | null {
  const offered = VPN_GATEWAYS.filter((each) => each.current && each.zoneRedundant && (pinnedSku === null || each.sku === pinnedSku));
  const enough = offered.filter((each) => each.maxS2sTunnels >= connections && each.aggregateMbps >= mbps);
  // A fixed size stays, too small or not; a finding says what it lacks.
  const fitting = pinnedSku !== null && enough.length === 0 ? offered : enough;
  const usd = new Map(fitting.map((each) => [each, usdPerHour(each, region, prices)]));
  return [...fitting].sort((a, b) => (usd.get(a) ?? 0) - (usd.get(b) ?? 0) || a.aggregateMbps - b.aggregateMbps)[0] ?? null;
}

/** A size that no region prices is the last choice; its aggregate keeps such sizes in order. */
function usdPerHour({ sku, aggregateMbps }: VpnGatewaySku, region: string, prices: PriceIndex): number {
  const found = rankingPrices(prices, METERS.vpnGateway(sku, region));
  return found?.[0] ? Number(found[0].usdPerUnit) : Number.MAX_SAFE_INTEGER + aggregateMbps;
}

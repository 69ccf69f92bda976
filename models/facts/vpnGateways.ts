export interface VpnGatewaySku {
  readonly sku: string;
  readonly generation: number;
  readonly maxS2sTunnels: number;
  /** Benchmark over all tunnels together. */
  readonly aggregateMbps: number;
  /** One tunnel with GCMAES256; AES256 with SHA256 saw 500 to 700 Mbps only. */
  readonly perTunnelMbps: number | null;
  readonly maxPointToSite: number | null;
  readonly bgp: boolean;
  readonly zoneRedundant: boolean;
  readonly supportedVms: number;
  /** Whether a new production gateway may use it. */
  readonly current: boolean;
  readonly status: string;
  readonly source: readonly string[];
}

/**
 * VPN gateway sizes. Read 2026-11-22, grade A. The sizes without AZ can no longer be created; more than 100 tunnels
 * need Virtual WAN. AZ sizes also work in regions without zones.
 */
export const VPN_GATEWAYS: readonly VpnGatewaySku[] = [
  { sku: 'Basic', generation: 1, maxS2sTunnels: 10, aggregateMbps: 100, perTunnelMbps: null, maxPointToSite: null, bgp: false, zoneRedundant: false, supportedVms: 200, current: false, status: 'dev/test only', source: ['vpn-skus'] },
  { sku: 'VpnGw1AZ', generation: 1, maxS2sTunnels: 30, aggregateMbps: 650, perTunnelMbps: 650, maxPointToSite: 250, bgp: true, zoneRedundant: true, supportedVms: 1000, current: true, status: 'current', source: ['vpn-skus'] },
  { sku: 'VpnGw2AZ', generation: 1, maxS2sTunnels: 30, aggregateMbps: 1000, perTunnelMbps: 1200, maxPointToSite: 500, bgp: true, zoneRedundant: true, supportedVms: 2000, current: true, status: 'current', source: ['vpn-skus'] },
  { sku: 'VpnGw3AZ', generation: 1, maxS2sTunnels: 30, aggregateMbps: 1250, perTunnelMbps: 1250, maxPointToSite: 1000, bgp: true, zoneRedundant: true, supportedVms: 5000, current: true, status: 'current', source: ['vpn-skus'] },
  { sku: 'VpnGw2AZ', generation: 2, maxS2sTunnels: 30, aggregateMbps: 1250, perTunnelMbps: 1250, maxPointToSite: 500, bgp: true, zoneRedundant: true, supportedVms: 2000, current: true, status: 'current', source: ['vpn-skus'] },
  { sku: 'VpnGw3AZ', generation: 2, maxS2sTunnels: 30, aggregateMbps: 2500, perTunnelMbps: 1500, maxPointToSite: 1000, bgp: true, zoneRedundant: true, supportedVms: 3300, current: true, status: 'current', source: ['vpn-skus'] },
  { sku: 'VpnGw4AZ', generation: 2, maxS2sTunnels: 100, aggregateMbps: 5000, perTunnelMbps: 2300, maxPointToSite: 5000, bgp: true, zoneRedundant: true, supportedVms: 4400, current: true, status: 'current', source: ['vpn-skus'] },
  { sku: 'VpnGw5AZ', generation: 2, maxS2sTunnels: 100, aggregateMbps: 10000, perTunnelMbps: 2300, maxPointToSite: 10000, bgp: true, zoneRedundant: true, supportedVms: 9000, current: true, status: 'current', source: ['vpn-skus'] },
  { sku: 'VpnGw1', generation: 1, maxS2sTunnels: 30, aggregateMbps: 650, perTunnelMbps: 650, maxPointToSite: 250, bgp: true, zoneRedundant: false, supportedVms: 450, current: false, status: 'no new gateways since 2025-01-01; migrated to AZ by 2026-09', source: ['vpn-skus'] },
  { sku: 'VpnGw2', generation: 1, maxS2sTunnels: 30, aggregateMbps: 1000, perTunnelMbps: 1200, maxPointToSite: 500, bgp: true, zoneRedundant: false, supportedVms: 1300, current: false, status: 'no new gateways since 2025-01-01; migrated to AZ by 2026-09', source: ['vpn-skus'] },
  { sku: 'VpnGw3', generation: 1, maxS2sTunnels: 30, aggregateMbps: 1250, perTunnelMbps: 1250, maxPointToSite: 1000, bgp: true, zoneRedundant: false, supportedVms: 4000, current: false, status: 'no new gateways since 2025-01-01; migrated to AZ by 2026-09', source: ['vpn-skus'] },
  { sku: 'VpnGw2', generation: 2, maxS2sTunnels: 30, aggregateMbps: 1250, perTunnelMbps: 1250, maxPointToSite: 500, bgp: true, zoneRedundant: false, supportedVms: 685, current: false, status: 'no new gateways since 2025-01-01; migrated to AZ by 2026-09', source: ['vpn-skus'] },
  { sku: 'VpnGw3', generation: 2, maxS2sTunnels: 30, aggregateMbps: 2500, perTunnelMbps: 1500, maxPointToSite: 1000, bgp: true, zoneRedundant: false, supportedVms: 2240, current: false, status: 'no new gateways since 2025-01-01; migrated to AZ by 2026-09', source: ['vpn-skus'] },
  { sku: 'VpnGw4', generation: 2, maxS2sTunnels: 100, aggregateMbps: 5000, perTunnelMbps: 2300, maxPointToSite: 5000, bgp: true, zoneRedundant: false, supportedVms: 5300, current: false, status: 'no new gateways since 2025-01-01; migrated to AZ by 2026-09', source: ['vpn-skus'] },
  { sku: 'VpnGw5', generation: 2, maxS2sTunnels: 100, aggregateMbps: 10000, perTunnelMbps: 2300, maxPointToSite: 10000, bgp: true, zoneRedundant: false, supportedVms: 6700, current: false, status: 'no new gateways since 2025-01-01; migrated to AZ by 2026-09', source: ['vpn-skus'] },
];

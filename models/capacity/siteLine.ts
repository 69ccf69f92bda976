import type { VpnGatewaySku } from '../facts/vpnGateways';
import type { VpnMode } from '../facts/vpnModes';
import type { EdgeNeed } from './edgeNeed';
import type { SiteLatency } from './siteLatency';
import type { SiteLink } from './siteLink';
import type { SiteTraffic } from './siteTraffic';

/** What a site asks of its line, whatever the tier. */
export interface SiteLine {
  readonly siteId: string;
  readonly name: string;
  readonly traffic: SiteTraffic;
  /** Both directions together, as gateways count. */
  readonly neededMbps: number;
  readonly availableDownMbps: number;
  readonly availableUpMbps: number;
  readonly secondLine: boolean;
  readonly link: SiteLink;
  readonly latency: SiteLatency;
  readonly surviveHours: number;
  /** Store-and-forward buffer and what else must stand at the site. */
  readonly edge: EdgeNeed;
}

/** A line as a tier joins it. */
export interface JoinedSiteLine extends SiteLine {
  /** VPN connections: one for each line that carries a VPN. */
  readonly connections: number;
  readonly tunnels: number;
  readonly failover: 'none' | 'second-line' | 'vpn' | 'second-circuit';
}

/** Redundancy of the lines' Azure end. */
export interface LinePolicy {
  readonly gatewayMode: VpnMode['id'];
  /** Whether a circuit has a second way beside it. */
  readonly circuitFailover: boolean;
}

export interface CircuitOrder {
  readonly mbps: number;
  readonly tier: 'Standard' | 'Premium';
}

export interface Connectivity {
  readonly sites: readonly JoinedSiteLine[];
  readonly connections: number;
  readonly tunnels: number;
  readonly totalMbps: number;
  /** Null when no site uses a VPN or when more is needed than one gateway carries. */
  readonly gateway: VpnGatewaySku | null;
  readonly gatewayMode: VpnMode['id'];
  readonly circuits: readonly CircuitOrder[];
}

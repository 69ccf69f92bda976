import type { FactGrade } from '../figure/figure';

export interface VpnMode {
  readonly id: 'active-standby' | 'active-active';
  /** Addresses that the gateway needs: one for each instance that ends tunnels. */
  readonly publicIps: number;
  /** Both tunnels of an active-active gateway belong to one connection. */
  readonly tunnelsPerConnection: number;
  /** Longest interruption when an instance fails unplanned; null where the other one goes on. */
  readonly failoverSeconds: number | null;
  readonly source: readonly string[];
  readonly grade: FactGrade;
}

/**
 * The two ways to run the two instances of a VPN gateway. Addresses and tunnels: grade A, 2024-12-03. Failover time and “each connection
 * counts against the gateway’s tunnels”: page of 2016-09-24, grade B. Read 2026-11-22. The price book has one price for both.
 */
export const VPN_MODES: Readonly<Record<VpnMode['id'], VpnMode>> = {
  'active-standby': { id: 'active-standby', publicIps: 1, tunnelsPerConnection: 1, failoverSeconds: 90, source: ['vpn-ha'], grade: 'B' },
  'active-active': { id: 'active-active', publicIps: 2, tunnelsPerConnection: 2, failoverSeconds: null, source: ['vpn-aa', 'vpn-ha'], grade: 'A' },
};

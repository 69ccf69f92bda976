export interface ExpressRouteGatewaySku {
  readonly sku: string;
  /** The older size without zones that has the same figures. */
  readonly zonelessSku: string | null;
  readonly minUnits: number;
  readonly maxUnits: number;
  readonly mbpsPerUnit: number;
  readonly packetsPerSecondPerUnit: number;
  readonly supportedVmsPerUnit: number;
  readonly maxCircuits: number;
  readonly fastPath: boolean;
  readonly vpnCoexistence: boolean;
  readonly zoneRedundant: boolean;
  readonly source: readonly string[];
}

/**
 * ExpressRoute gateway sizes; a size that does not scale counts as one unit. Read 2026-11-22, grade A.
 * Traffic to private endpoints may reach half of these figures only. The subnet must be /27 or larger.
 */
export const EXPRESS_ROUTE_GATEWAYS: readonly ExpressRouteGatewaySku[] = [
  { sku: 'ErGw1Az', zonelessSku: 'Standard', minUnits: 1, maxUnits: 1, mbpsPerUnit: 1000, packetsPerSecondPerUnit: 100000, supportedVmsPerUnit: 2000, maxCircuits: 4, fastPath: false, vpnCoexistence: true, zoneRedundant: true, source: ['er-gw'] },
  { sku: 'ErGw2Az', zonelessSku: 'High Performance', minUnits: 1, maxUnits: 1, mbpsPerUnit: 2000, packetsPerSecondPerUnit: 200000, supportedVmsPerUnit: 4500, maxCircuits: 8, fastPath: false, vpnCoexistence: true, zoneRedundant: true, source: ['er-gw'] },
  { sku: 'ErGw3Az', zonelessSku: 'Ultra Performance', minUnits: 1, maxUnits: 1, mbpsPerUnit: 10000, packetsPerSecondPerUnit: 1000000, supportedVmsPerUnit: 11000, maxCircuits: 16, fastPath: true, vpnCoexistence: true, zoneRedundant: true, source: ['er-gw'] },
  { sku: 'ErGwScale', zonelessSku: null, minUnits: 1, maxUnits: 1, mbpsPerUnit: 1000, packetsPerSecondPerUnit: 100000, supportedVmsPerUnit: 2000, maxCircuits: 4, fastPath: false, vpnCoexistence: true, zoneRedundant: true, source: ['er-gw'] },
  { sku: 'ErGwScale', zonelessSku: null, minUnits: 2, maxUnits: 9, mbpsPerUnit: 1000, packetsPerSecondPerUnit: 100000, supportedVmsPerUnit: 2000, maxCircuits: 8, fastPath: false, vpnCoexistence: true, zoneRedundant: true, source: ['er-gw'] },
  { sku: 'ErGwScale', zonelessSku: null, minUnits: 10, maxUnits: 10, mbpsPerUnit: 1000, packetsPerSecondPerUnit: 100000, supportedVmsPerUnit: 2000, maxCircuits: 16, fastPath: true, vpnCoexistence: true, zoneRedundant: true, source: ['er-gw'] },
  { sku: 'ErGwScale', zonelessSku: null, minUnits: 11, maxUnits: 40, mbpsPerUnit: 1000, packetsPerSecondPerUnit: 200000, supportedVmsPerUnit: 1000, maxCircuits: 16, fastPath: true, vpnCoexistence: true, zoneRedundant: true, source: ['er-gw'] },
];

/** Circuit bandwidths that can be ordered without ExpressRoute Direct (page of 2020-10-05, grade B, key `er-intro`). */
export const EXPRESS_ROUTE_CIRCUIT_MBPS: readonly number[] = [50, 100, 200, 500, 1000, 2000, 5000, 10000];

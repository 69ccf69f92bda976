import { TIER_POLICIES } from '../../../models/candidates/tierPolicy';
import { vpnGateway } from '../../../models/resources/vpn-gateway';
import type { ExportInput } from '../../exporters/exporter';
import type { AddressPlan } from '../addresses/addressPlan';
import type { ExportedEnvironment } from './environmentFolders';
import type { ConnectivitySizing } from './environmentSizing';

/** Gateways and lines of a region stand with its production or recovery environment; the others reach the plants through them. */
export function connectivitySizing({ id, kind, region }: ExportedEnvironment, addresses: AddressPlan, { report }: ExportInput): ConnectivitySizing | null {
  const hub = addresses.hubs.find((each) => each.region === region);
  if ((kind !== 'production' && kind !== 'recovery') || hub === undefined || report.lines.length === 0) return null;
  const gateway = report.bill.lines.find((line) => line.environmentId === id && line.resourceKind === vpnGateway.id && line.sku.startsWith('VpnGw'));
  return {
    gatewaySku: gateway?.sku ?? null,
    activeActive: TIER_POLICIES[report.summary.recommendation.tier].lines.gatewayMode === 'active-active',
    hub,
    sites: report.lines.flatMap(({ siteId, link, circuitMbps }) => {
      const range = addresses.sites.find((each) => each.siteId === siteId)?.range;
      return range === undefined ? [] : [{ id: siteId, range, link, circuitMbps }];
    }),
  };
}

import { findRegion } from './regions';

export type ExpressRouteZone = 'Zone 1' | 'Zone 2' | 'Zone 3' | 'Zone 4';

/**
 * Billing zone of the peering locations in each geography. Read 2026-11-22, grade A, key `er-locations` (2026-04-28).
 * A circuit is billed by its peering location; a location beside the Azure region is assumed here.
 */
const ZONE_OF_GEOGRAPHY: Readonly<Record<string, ExpressRouteZone>> = {
  'Asia Pacific': 'Zone 2',
  Australia: 'Zone 2',
  Austria: 'Zone 1',
  Belgium: 'Zone 1',
  Brazil: 'Zone 3',
  Canada: 'Zone 1',
  Chile: 'Zone 3',
  Denmark: 'Zone 1',
  Europe: 'Zone 1',
  France: 'Zone 1',
  Germany: 'Zone 1',
  India: 'Zone 2',
  Indonesia: 'Zone 2',
  Israel: 'Zone 2',
  Italy: 'Zone 1',
  Japan: 'Zone 2',
  Korea: 'Zone 2',
  Malaysia: 'Zone 2',
  Mexico: 'Zone 4',
  'New Zealand': 'Zone 2',
  Norway: 'Zone 1',
  Poland: 'Zone 1',
  Qatar: 'Zone 3',
  'South Africa': 'Zone 3',
  Spain: 'Zone 1',
  Sweden: 'Zone 1',
  Switzerland: 'Zone 1',
  UAE: 'Zone 3',
  'United Kingdom': 'Zone 1',
  'United States': 'Zone 1',
};

/** Canberra is the one place that differs from its geography. */
const ZONE_OF_REGION: Readonly<Record<string, ExpressRouteZone>> = { australiacentral: 'Zone 1', australiacentral2: 'Zone 1' };

/** The ExpressRoute billing zone beside an Azure region; null for a region that is not known. */
export function expressRouteZone(armRegion: string): ExpressRouteZone | null {
  const region = findRegion(armRegion);
  if (region === null) return null;
  return ZONE_OF_REGION[region.arm] ?? ZONE_OF_GEOGRAPHY[region.geography] ?? null;
}

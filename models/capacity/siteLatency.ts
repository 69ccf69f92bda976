import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import { findRegionPlace, type GeoPoint } from '../facts/regionPlaces';
import { distanceKm } from '../facts/distanceKm';
import { LINE_KINDS } from './lineKinds';

export interface SiteLatency {
  /** Round trip to the home region. */
  readonly ms: number;
  readonly measured: boolean;
  readonly km: number;
}

/** A region that the table does not know lies where most of the plan does: in the middle of the company's own country, or of all sites. */
export function homePlace({ company, sites }: Pick<Plan, 'company' | 'sites'>): GeoPoint {
  const known = findRegionPlace(company.regions.home);
  if (known !== null) return known;
  const near = sites.filter((site) => site.place.country === company.country);
  const reference = near.length > 0 ? near : sites;
  const mean = (pick: (place: GeoPoint) => number): number => (reference.length === 0 ? 0 : reference.reduce((sum, site) => sum + pick(site.place), 0) / reference.length);
  return { latitude: mean((place) => place.latitude), longitude: mean((place) => place.longitude) };
}

/**
 * Round trip: what was measured; else home + (far − home) × km ÷ far distance, and what the kind of line adds.
 * @example 4,500 km at 12 ms beside the region and 160 ms at 9,000 km → 12 + 148 × 0.5 = 86 ms
 */
export function siteLatency(site: Site, home: GeoPoint, assumptions: Assumptions): SiteLatency {
  const km = distanceKm(home, site.place);
  if (site.wan.latencyMs !== null) return { ms: site.wan.latencyMs, measured: true, km };
  const near = assumptions.value('network.latency-home-ms');
  const far = assumptions.value('network.latency-far-ms');
  const { addedLatencyMs } = LINE_KINDS[site.wan.kind];
  const added = addedLatencyMs === null ? 0 : assumptions.value(addedLatencyMs);
  return { ms: near + (far - near) * (km / assumptions.value('network.far-km')) + added, measured: false, km };
}

import { distanceKm } from '../../facts/distanceKm';
import { pinned } from '../../document/pinned';
import type { Plan } from '../../document/schema/plan';
import { findRegion } from '../../facts/regions';
import { findRegionPlace, type GeoPoint } from '../../facts/regionPlaces';
import type { SplitGroup, SplitPart } from './splitGroup';

/**
 * Far areas that could have a cluster of their own: sites whose nearest allowed region lies in another area than the
 * estate, with the workloads that serve no other area. A region and its pair are one area, because one runs and the other
 * takes over; the cluster stands in the one that the plan names first. Each area by itself, then all of them together.
 * Nothing where somebody fixed the region, where no other is allowed, or where all workloads would leave.
 * @example home westeurope, allowed westeurope and eastus2; manufacturing in Dallas, accounting in Dallas and Venlo → {manufacturing → eastus2}
 */
export function regionGroups(plan: Plan, estate: string): readonly SplitGroup[] {
  if (pinned(plan, 'region') !== null) return [];
  const allowed = [...new Set([estate, ...plan.company.regions.allowed])];
  const regions = allowed.flatMap((arm) => {
    const place = findRegion(arm) === null ? null : findRegionPlace(arm);
    return place === null ? [] : [{ arm, area: areaOf(arm, allowed), place }];
  });
  const home = regions[0];
  // Without the place of the estate's own region nothing says what is far from it.
  if (home?.arm !== estate) return [];
  const nearest = (place: GeoPoint): string => regions.reduce((best, each) => (distanceKm(each.place, place) < distanceKm(best.place, place) ? each : best)).area;
  const areas = new Map(plan.sites.map(({ id, place }) => [id, nearest(place)]));
  const parts = [...new Set(regions.map(({ area }) => area))].flatMap((area): readonly SplitPart[] => {
    const workloads = plan.workloads.filter(({ siteIds }) => siteIds.length > 0 && siteIds.every((id) => areas.get(id) === area));
    return area === home.area || workloads.length === 0 ? [] : [{ workloads, region: area }];
  });
  const groups = [...parts.map((part) => [part]), ...(parts.length > 1 ? [parts] : [])];
  return groups
    .filter((group) => group.reduce((sum, { workloads }) => sum + workloads.length, 0) < plan.workloads.length)
    .map((group) => ({ kind: 'region', parts: group }));
}

/** The first named of a region and its pair. */
function areaOf(arm: string, allowed: readonly string[]): string {
  const pair = findRegion(arm)?.pairedRegion ?? null;
  const isPair = pair !== null && findRegion(pair)?.pairedRegion === arm;
  return allowed.find((each) => each === arm || (isPair && each === pair)) ?? arm;
}

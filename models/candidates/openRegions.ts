import type { Plan } from '../document/schema/plan';
import { findRegion, REGIONS } from '../facts/regions';
import { pinned } from '../document/pinned';

/**
 * Regions that the design may be placed in, home first. Home stands alone unless the plan leaves it open and nothing
 * pins it; then come the allowed regions, or where none are named those of home's own geography, so that nobody is
 * sent to another continent unasked. A rule of residency keeps all of them in the geography of home.
 * @example home westeurope, allowed northeurope and eastus2, residency in the geography → westeurope, northeurope
 */
export function openRegions(plan: Plan): readonly string[] {
  const { home, allowed, free } = plan.company.regions;
  const pin = pinned(plan, 'region');
  if (pin !== null) return [String(pin)];
  if (free !== true) return [home];
  const geography = findRegion(home)?.geography;
  const near = Object.values(REGIONS).filter((region) => region.geography === geography && !needsAccessRequest(region.arm)).map((region) => region.arm);
  const stays = (region: string): boolean => plan.company.residency === 'none' || findRegion(region)?.geography === geography;
  const others = (allowed.length > 0 ? allowed : near).filter((region) => region !== home && findRegion(region) !== null && stays(region));
  return [home, ...new Set(others)];
}

/** Microsoft opens some second regions of a pair on request only. */
function needsAccessRequest(arm: string): boolean {
  return Object.values(REGIONS).some((other) => other.pairRestricted && other.pairedRegion === arm);
}

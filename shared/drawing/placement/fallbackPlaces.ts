import type { Plan } from '../../../models/document';
import type { Point } from './point';
import { siteSizes } from './siteSizes';
import { systemsBySite } from './systemsBySite';
import {
  BAND_GAP,
  CARD_GAP,
  NEIGHBOUR_GAP,
  SITE_COLUMNS,
  SITE_HEADER_HEIGHT,
  SITE_PADDING,
  SITE_WIDTH,
  SYSTEM_SIZE,
  WORKLOAD_SIZE,
  type Size,
} from './sizes';

/**
 * A place for every item of the plan as if nobody had moved anything: systems outside on top, ERP workloads below
 * them, sites at the bottom. Depends on the order of the lists alone, so moving one item never moves another.
 */
export function fallbackPlaces(plan: Plan): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const sizes = siteSizes(plan);
  const columns = siteColumns(plan.sites.length);
  const width = columns * SITE_WIDTH + (columns - 1) * NEIGHBOUR_GAP;
  const outside = plan.systems.filter((system) => system.siteId === null);

  const outsideBottom = putGrid(places, outside, SYSTEM_SIZE, width, 0);
  const workloadTop = outside.length === 0 ? 0 : outsideBottom + BAND_GAP;
  const workloadBottom = putGrid(places, plan.workloads, WORKLOAD_SIZE, width, workloadTop);
  const siteTop = plan.workloads.length === 0 ? workloadTop : workloadBottom + BAND_GAP;
  putSites(places, plan, sizes, columns, siteTop);
  for (const [, systems] of systemsBySite(plan)) putHoused(places, systems);
  return places;
}

/** A little wider than square, because screens are. */
const siteColumns = (count: number): number => Math.max(2, Math.ceil(Math.sqrt(count * 1.2)));

/** Fills rows of equal cards from `top` down and returns where the last row ends. */
function putGrid(places: Map<string, Point>, items: readonly { readonly id: string }[], size: Size, width: number, top: number): number {
  const step = { x: size.width + NEIGHBOUR_GAP, y: size.height + NEIGHBOUR_GAP };
  const perRow = Math.max(1, Math.floor((width + NEIGHBOUR_GAP) / step.x));
  items.forEach((item, index) => {
    places.set(item.id, { x: (index % perRow) * step.x, y: top + Math.floor(index / perRow) * step.y });
  });
  const rows = Math.ceil(items.length / perRow);
  return rows === 0 ? top : top + rows * step.y - NEIGHBOUR_GAP;
}

function putSites(places: Map<string, Point>, plan: Plan, sizes: ReadonlyMap<string, Size>, columns: number, top: number): void {
  let y = top;
  for (let start = 0; start < plan.sites.length; start += columns) {
    const row = plan.sites.slice(start, start + columns);
    row.forEach((site, column) => places.set(site.id, { x: column * (SITE_WIDTH + NEIGHBOUR_GAP), y }));
    y += Math.max(...row.map((site) => sizes.get(site.id)?.height ?? 0)) + NEIGHBOUR_GAP;
  }
}

/** Systems in a site stand in two columns under its header; the places are relative to the site. */
function putHoused(places: Map<string, Point>, systems: readonly { readonly id: string }[]): void {
  systems.forEach((system, index) => {
    places.set(system.id, {
      x: SITE_PADDING + (index % SITE_COLUMNS) * (SYSTEM_SIZE.width + CARD_GAP),
      y: SITE_HEADER_HEIGHT + Math.floor(index / SITE_COLUMNS) * (SYSTEM_SIZE.height + CARD_GAP),
    });
  });
}

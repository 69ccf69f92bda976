import type { Plan } from '../../../../models/document';
import type { PaletteEntry, PaletteTarget } from '../../palette/registry';
import type { Point } from '../../../../shared/drawing/placement/point';
import { freeSpot, snapped } from '../placement/freeSpot';
import { placeAll, type Placed } from '../../../../shared/drawing/placement/placeAll';
import { SITE_MIN, SYSTEM_SIZE, WORKLOAD_SIZE, type Size } from '../../../../shared/drawing/placement/sizes';
import { siteAt } from './siteAt';

const SIZES: Readonly<Record<PaletteEntry['group'], Size>> = { sites: SITE_MIN, systems: SYSTEM_SIZE, workloads: WORKLOAD_SIZE };

/** Where something dropped at a point goes: its middle under the pointer, a system into the site below it. */
export function dropTarget(plan: Plan, entry: PaletteEntry, point: Point): PaletteTarget {
  const size = SIZES[entry.group];
  const site = entry.group === 'systems' ? siteAt(plan, placeAll(plan), point) : null;
  const origin = site?.box ?? { x: 0, y: 0 };
  const x = snapped(point.x - size.width / 2 - origin.x);
  const y = snapped(point.y - size.height / 2 - origin.y);
  return { siteId: site?.id ?? null, place: { x, y } };
}

/**
 * Where something added without a pointer goes: a system into the selected site, all else to the nearest free place
 * round the middle of the view; without a canvas on the screen the layout decides.
 */
export function keyboardTarget(plan: Plan, entry: PaletteEntry, centre: Point | null, selection: readonly string[]): PaletteTarget {
  const siteId = entry.group === 'systems' ? selectedSite(plan, selection) : null;
  if (siteId !== null || centre === null) return { siteId, place: null };
  const taken = [...placeAll(plan).values()].filter(isTopLevel).map(({ absolute }) => absolute);
  return { siteId: null, place: freeSpot(taken, centre, SIZES[entry.group]) };
}

const isTopLevel = ({ parentId }: Placed): boolean => parentId === null;

/** The selected site, or the one that houses the selected system, when exactly one thing is selected. */
function selectedSite(plan: Plan, selection: readonly string[]): string | null {
  const [id, ...others] = selection;
  if (id === undefined || others.length > 0) return null;
  if (plan.sites.some((site) => site.id === id)) return id;
  return plan.systems.find((system) => system.id === id)?.siteId ?? null;
}

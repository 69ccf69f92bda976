import type { Plan, System } from '../../../../models/document';
import { newSystem, placeItems, updateItem } from '../../../../models/document/edits';
import type { Point } from '../../../../shared/drawing/placement/point';
import { centreOf, type Box } from '../../../../shared/drawing/placement/box';
import { placeAll } from '../../../../shared/drawing/placement/placeAll';
import { siteAt } from './siteAt';

/** Where a drag let go of an item, in the coordinates of the container in which it started. */
export interface Dropped {
  readonly id: string;
  readonly position: Point;
}

/** Puts dragged items where they were let go. A system that lands in another site, or outside all of them, moves house. */
export function dropItems(plan: Plan, dropped: readonly Dropped[]): Plan {
  const sitesFirst = dropped.toSorted((a, b) => rank(plan, a) - rank(plan, b));
  return sitesFirst.reduce(dropItem, plan);
}

const rank = (plan: Plan, { id }: Dropped): number => (plan.sites.some((site) => site.id === id) ? 0 : 1);

function dropItem(plan: Plan, { id, position }: Dropped): Plan {
  const system = plan.systems.find((item) => item.id === id);
  if (!system) return placeItems(plan, { [id]: { x: position.x, y: position.y } });
  const placed = placeAll(plan);
  const at = placed.get(id);
  if (!at) return plan;
  const origin = at.parentId === null ? ZERO : (placed.get(at.parentId)?.absolute ?? ZERO);
  const landed: Box = { ...at.absolute, x: origin.x + position.x, y: origin.y + position.y };
  const site = siteAt(plan, placed, centreOf(landed));
  const home = site?.box ?? ZERO;
  return placeItems(rehouse(plan, system, site?.id ?? null), { [id]: { x: landed.x - home.x, y: landed.y - home.y } });
}

const ZERO: Point = { x: 0, y: 0 };

/** Changes the house of a system; outside it lives where its kind usually does. */
export function rehouse(plan: Plan, system: System, siteId: string | null): Plan {
  if (system.siteId === siteId) return plan;
  const { hosting } = newSystem(plan, system.kind, siteId);
  return updateItem(plan, 'systems', system.id, { siteId, hosting });
}

import type { Plan } from '../../../models/document';
import { byObject } from '../../../models/memo/byObject';
import type { Box } from './box';
import { fallbackPlaces } from './fallbackPlaces';
import { siteSizes } from './siteSizes';
import { SYSTEM_SIZE, WORKLOAD_SIZE, type Size } from './sizes';

/** Where everything stands: `own` in the coordinates of its container, `absolute` in those of the drawing. */
export interface Placed {
  readonly own: Box;
  readonly absolute: Box;
  readonly parentId: string | null;
}

/** Saved places first; whatever has none stands where the fallback puts it. Nothing of this is written to the plan. One pointer move asks several times. */
export const placeAll = byObject(placeAnew);

function placeAnew(plan: Plan): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  const fallback = fallbackPlaces(plan);
  const sizes = siteSizes(plan);
  const saved = plan.layout.places;

  const put = (id: string, size: Size, parentId: string | null) => {
    const place = saved[id];
    const { x, y } = place ?? fallback.get(id) ?? { x: 0, y: 0 };
    const own: Box = { x, y, width: place?.width ?? size.width, height: place?.height ?? size.height };
    const parent = parentId === null ? undefined : placed.get(parentId);
    const absolute = parent ? { ...own, x: own.x + parent.absolute.x, y: own.y + parent.absolute.y } : own;
    placed.set(id, { own, absolute, parentId: parent ? parentId : null });
  };

  for (const site of plan.sites) put(site.id, sizes.get(site.id) ?? SYSTEM_SIZE, null);
  for (const system of plan.systems) put(system.id, SYSTEM_SIZE, system.siteId);
  for (const workload of plan.workloads) put(workload.id, WORKLOAD_SIZE, null);
  return placed;
}

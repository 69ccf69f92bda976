import type { Plan } from '../schema/plan';
import type { Place } from './placeItems';

/** Puts items on the canvas anew: what was drawn before of them, its size too, is forgotten. Places of items that the plan does not have are left out. */
export function setPlaces(plan: Plan, places: Readonly<Record<string, Place>>): Plan {
  const drawn = new Set([...plan.sites, ...plan.systems, ...plan.workloads].map(({ id }) => id));
  const known = Object.entries(places).filter(([id]) => drawn.has(id));
  return known.length === 0 ? plan : { ...plan, layout: { ...plan.layout, places: { ...plan.layout.places, ...Object.fromEntries(known) } } };
}

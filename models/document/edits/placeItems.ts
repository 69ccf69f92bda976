import type { Plan } from '../schema/plan';
import type { Layout } from '../schema/planning';
import { patchFields } from './patchFields';

export type Place = Layout['places'][string];

/** Puts items on the canvas. A place without a size keeps the size that was drawn before. */
export function placeItems(plan: Plan, moved: Readonly<Record<string, Place>>): Plan {
  const old = plan.layout.places;
  const changes = Object.entries(moved)
    .map(([id, place]): [string, Place] => [id, old[id] ? patchFields(old[id], place) : place])
    .filter(([id, place]) => place !== old[id]);
  if (changes.length === 0) return plan;
  return { ...plan, layout: { ...plan.layout, places: { ...old, ...Object.fromEntries(changes) } } };
}

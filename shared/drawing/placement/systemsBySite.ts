import type { Plan, System } from '../../../models/document';

/** The systems that stand in a site, by its id, in the order of the plan. */
export function systemsBySite(plan: Plan): ReadonlyMap<string, readonly System[]> {
  const housed = new Map<string, System[]>();
  for (const system of plan.systems) {
    if (system.siteId === null) continue;
    const neighbours = housed.get(system.siteId);
    if (neighbours) neighbours.push(system);
    else housed.set(system.siteId, [system]);
  }
  return housed;
}

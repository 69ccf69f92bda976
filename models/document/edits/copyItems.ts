import type { CopiedItems } from '../copiedItems';
import type { Layout } from '../schema/planning';
import type { Plan } from '../schema/plan';

/**
 * The items as they go to the clipboard: sites with the systems in them, the flows between whatever is copied, and the frames that are copied whole.
 * `places` says where each item stands on the drawing. The production environment stays: every plan has its own.
 */
export function copyItems(plan: Plan, ids: Iterable<string>, places: Layout['places']): CopiedItems {
  const asked = new Set(ids);
  const sites = plan.sites.filter(({ id }) => asked.has(id));
  const systems = plan.systems.filter(({ id, siteId }) => asked.has(id) || (siteId !== null && asked.has(siteId)));
  const workloads = plan.workloads.filter(({ id }) => asked.has(id));
  const ends = new Set([...systems, ...workloads].map(({ id }) => id));
  const drawn = [...sites, ...systems, ...workloads];
  const taken = new Set(drawn.map(({ id }) => id));
  const groups = (plan.layout.groups ?? []).filter(({ itemIds }) => itemIds.every((id) => taken.has(id)));
  return {
    format: 'plantwright-items',
    formatVersion: 1,
    planId: plan.id,
    sites,
    systems,
    workloads,
    integrations: plan.integrations.filter(({ id, from, to }) => asked.has(id) || (ends.has(from) && ends.has(to))),
    environments: plan.environments.filter(({ id, kind }) => asked.has(id) && kind !== 'production'),
    places: Object.fromEntries(drawn.flatMap(({ id }) => (places[id] ? [[id, places[id]]] : []))),
    ...(groups.length > 0 && { groups }),
  };
}

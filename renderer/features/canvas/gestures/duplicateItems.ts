import type { Plan } from '../../../../models/document';
import {
  addEnvironment,
  addIntegration,
  addSite,
  addSystem,
  addWorkload,
  freshId,
  placeItems,
} from '../../../../models/document/edits';
import { CANVAS_TEXT } from '../messages';
import { placeAll } from '../../../../shared/drawing/placement/placeAll';
import { NEIGHBOUR_GAP } from '../../../../shared/drawing/placement/sizes';

const MAX_NAME_LENGTH = 120;

interface Copies {
  readonly plan: Plan;
  readonly ids: readonly string[];
}

/** Copies of the items beside the originals. A site brings its systems along; flows are copied only when asked for. */
export function duplicateItems(plan: Plan, ids: readonly string[]): Copies {
  return ids.reduce<Copies>((done, id) => {
    const copy = copyOf(done.plan, id, new Set(ids));
    return copy ? { plan: copy.plan, ids: [...done.ids, copy.id] } : done;
  }, { plan, ids: [] });
}

function copyOf(plan: Plan, id: string, all: ReadonlySet<string>): { readonly plan: Plan; readonly id: string } | null {
  const site = plan.sites.find((item) => item.id === id);
  if (site) return copySite(plan, site);
  const system = plan.systems.find((item) => item.id === id);
  // A system of a site that is copied too comes along with the site.
  if (system) return system.siteId !== null && all.has(system.siteId) ? null : beside(plan, system, addSystem);
  const workload = plan.workloads.find((item) => item.id === id);
  if (workload) return beside(plan, workload, addWorkload);
  const integration = plan.integrations.find((item) => item.id === id);
  if (integration) return { plan: addIntegration(plan, renamed(plan, integration)), id: renamed(plan, integration).id };
  const environment = plan.environments.find((item) => item.id === id && item.kind !== 'production');
  if (environment) return { plan: addEnvironment(plan, renamed(plan, environment)), id: renamed(plan, environment).id };
  return null;
}

function copySite(plan: Plan, site: Plan['sites'][number]): { readonly plan: Plan; readonly id: string } {
  const copy = beside(plan, site, addSite);
  const housed = plan.systems.filter((system) => system.siteId === site.id);
  const withSystems = housed.reduce((next, system) => {
    const twin = { ...system, id: freshId(next, stemOf(system.id)), siteId: copy.id };
    const place = plan.layout.places[system.id];
    const added = addSystem(next, twin);
    return place ? placeItems(added, { [twin.id]: place }) : added;
  }, copy.plan);
  return { plan: withSystems, id: copy.id };
}

function beside<T extends { readonly id: string; readonly name: string }>(plan: Plan, item: T, add: (plan: Plan, item: T) => Plan): { readonly plan: Plan; readonly id: string } {
  const copy = renamed(plan, item);
  const own = placeAll(plan).get(item.id)?.own;
  const added = add(plan, copy);
  if (!own) return { plan: added, id: copy.id };
  const { width, height } = plan.layout.places[item.id] ?? {};
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  return { plan: placeItems(added, { [copy.id]: { x: own.x + NEIGHBOUR_GAP, y: own.y + NEIGHBOUR_GAP, ...size } }), id: copy.id };
}

function renamed<T extends { readonly id: string; readonly name: string }>(plan: Plan, item: T): T {
  return { ...item, id: freshId(plan, stemOf(item.id)), name: CANVAS_TEXT.copyOf(item.name).slice(0, MAX_NAME_LENGTH) };
}

/** `brno-2` is copied to `brno-3`, not to `brno-2-2`. */
const stemOf = (id: string): string => id.replace(/-\d+$/, '');

import type { Criticality, IntegrationMode, Plan } from '../../../../models/document';

/** What is looked for on the drawing; an empty list asks for nothing. */
export interface ItemFilter {
  readonly siteIds: readonly string[];
  readonly modes: readonly IntegrationMode[];
  readonly criticalities: readonly Criticality[];
}

export const NO_FILTER: ItemFilter = { siteIds: [], modes: [], criticalities: [] };

export const isFiltering = ({ siteIds, modes, criticalities }: ItemFilter): boolean => siteIds.length + modes.length + criticalities.length > 0;

const allows = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

/**
 * Ids of what the filter lets through. A flow passes by its class, its criticality and a site at one of its ends; a card
 * by its own criticality, its sites and, when classes are asked for, a flow that passes; a site when something of it does.
 */
export function passing({ sites, systems, workloads, integrations }: Plan, filter: ItemFilter): ReadonlySet<string> {
  const sitesOf = new Map<string, readonly string[]>([...systems.map(({ id, siteId }) => [id, siteId === null ? [] : [siteId]] as const), ...workloads.map(({ id, siteIds }) => [id, siteIds] as const)]);
  const isThere = (id: string) => filter.siteIds.length === 0 || (sitesOf.get(id) ?? []).some((siteId) => filter.siteIds.includes(siteId));
  const flows = integrations.filter(({ from, to, mode, criticality }) => allows(filter.modes, mode) && allows(filter.criticalities, criticality) && (isThere(from) || isThere(to)));
  const ends = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const cards = [...systems, ...workloads].filter(({ id, criticality }) => isThere(id) && allows(filter.criticalities, criticality) && (filter.modes.length === 0 || ends.has(id)));
  const narrowed = filter.modes.length + filter.criticalities.length > 0;
  const alive = new Set(cards.flatMap(({ id }) => sitesOf.get(id) ?? []));
  const places = sites.filter(({ id }) => allows(filter.siteIds, id) && (!narrowed || alive.has(id)));
  return new Set([...places, ...cards, ...flows].map(({ id }) => id));
}

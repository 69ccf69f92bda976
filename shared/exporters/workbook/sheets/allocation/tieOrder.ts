import type { SiteCostRow } from '../../../../../models/report/report';

/** Equal remainders are served in the order of the ids, 1 first. */
export function tieOrder(sites: readonly SiteCostRow[]): ReadonlyMap<string, number> {
  const ids = sites.map(({ siteId }) => siteId).sort((a, b) => (a < b ? -1 : 1));
  return new Map(ids.map((id, place) => [id, place + 1]));
}

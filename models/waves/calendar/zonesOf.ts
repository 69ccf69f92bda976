import type { CalendarZone } from '../../document/schema/calendar';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import type { System } from '../../document/schema/system';

const ZONE_OF: Readonly<Record<System['hosting'], CalendarZone>> = { site: 'plants', partner: 'partners', cloud: 'cloud' };

/** The zones that a site exchanges with: where the systems stand that flows join to its systems and workloads, its own among them. */
export function zonesOf({ systems, workloads, integrations, calendars }: Plan, site: Site): ReadonlySet<CalendarZone> {
  if (!namesZones(calendars)) return NONE;
  const own = new Set([...systems.filter(({ siteId }) => siteId === site.id), ...workloads.filter(({ siteIds }) => siteIds.length === 0 || siteIds.includes(site.id))].map(({ id }) => id));
  const joined = new Set(integrations.filter(({ from, to }) => own.has(from) || own.has(to)).flatMap(({ from, to }) => [from, to]));
  // A workload of many sites is joined to systems of the others; what stands at another plant is not this plant's zone.
  return new Set(systems.filter(({ id, siteId }) => joined.has(id) && (siteId === null || siteId === site.id)).map(({ hosting }) => ZONE_OF[hosting]));
}

const NONE: ReadonlySet<CalendarZone> = new Set();

/** Most plans name none, and their sites are many. */
const namesZones = ({ peaks, supplierWindows, shutdowns, changeFreezes, stockTakes = [], validationCycles = [], events = [] }: Plan['calendars']): boolean =>
  [peaks, supplierWindows, shutdowns, changeFreezes, stockTakes, validationCycles, events].some((entries) => entries.some(({ zone }) => zone !== undefined));

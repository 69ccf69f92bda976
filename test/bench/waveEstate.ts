import { emptyPlan } from '../../models/document/emptyPlan';
import type { Plan, Site } from '../../models/document';
import { globalManufacturer } from '../../models/templates/globalManufacturer';

const START = Date.UTC(2027, 0, 4);
const MS_PER_DAY = 86_400_000;
const DAYS_PER_YEAR = 365;
const dateAt = (day: number): string => new Date(START + day * MS_PER_DAY).toISOString().slice(0, 10);

interface Size {
  readonly sites: number;
  readonly flows: number;
  readonly years: number;
  /** The day by which all must have moved, counted from the start; null: no such day. */
  readonly latestDay: number | null;
}

/**
 * An estate to be moved: plants of the global starter again and again, each with a system, flows between them in a fixed pattern, and years of
 * holidays, freezes, peaks, stock-takes and turns of the month. Same size, same bytes.
 */
export function waveEstate({ sites: count, flows, years, latestDay }: Size): Plan {
  const { plan } = globalManufacturer;
  const id = (at: number): string => `p${String(at % count).padStart(4, '0')}`;
  const sites = Array.from({ length: count }, (_, at): Site => {
    const like = plan.sites[at % plan.sites.length];
    if (!like) throw new Error('no site');
    const holidays = Array.from({ length: 10 * years }, (__, day) => ({ date: dateAt(day * 36 + (at % 30)), name: 'Holiday' }));
    return { ...like, id: id(at), name: `Plant ${at}`, holidays, downtimeCostPerHour: 100 + (at % 97) };
  });
  const period = (at: number, first: number, length: number) => ({ siteIds: [id(at), id(at + 1), id(at + 7)], from: dateAt(first), to: dateAt(first + length) });
  const entries = Array.from({ length: Math.ceil(count / 4) }, (_, at) => at);
  return {
    ...emptyPlan('estate', 'Estate', dateAt(0)),
    company: plan.company,
    data: plan.data,
    environments: plan.environments,
    sites,
    systems: sites.map(({ id: siteId }, at) => ({ ...requireFirst(plan.systems), id: `mes-${siteId}`, name: `MES ${at}`, siteId })),
    integrations: Array.from({ length: flows }, (_, at) => ({
      ...requireFirst(plan.integrations),
      id: `flow-${at}`,
      name: `Flow ${at}`,
      from: `mes-${id(at)}`,
      to: `mes-${id(at * 7 + 3)}`,
      mode: at % 2 === 0 ? ('sync' as const) : ('queued' as const),
    })),
    calendars: {
      ...plan.calendars,
      peaks: plan.calendars.peaks.map((peak) => ({ ...peak, siteIds: [id(1), id(2), id(3)] })),
      supplierWindows: [],
      shutdowns: [],
      changeFreezes: entries.map((at) => ({ id: `freeze-${at}`, name: `Freeze ${at}`, hard: true, ...period(at * 4, (at * 13) % (years * DAYS_PER_YEAR), 20) })),
      stockTakes: entries.slice(0, 200).map((at) => ({ id: `count-${at}`, name: `Count ${at}`, ...period(at * 3, (at * 29) % (years * DAYS_PER_YEAR), 5) })),
    },
    migration: {
      ...plan.migration,
      earliestStart: dateAt(0),
      latestEnd: latestDay === null ? null : dateAt(latestDay),
      pilotSiteId: null,
      crews: Math.ceil(count / 25),
      maxSitesPerWave: Math.ceil(count / 25),
      locks: [],
      after: Array.from({ length: Math.floor(count / 10) }, (_, at) => ({ siteId: id(at * 10 + 9), afterSiteId: id(at * 10), reason: '' })),
    },
  };
}

function requireFirst<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('empty');
  return first;
}

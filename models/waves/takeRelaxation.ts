import { MS_PER_HOUR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import { setAssumption } from '../document/edits/setAssumption';
import type { Cutover, MigrationPlan } from '../report/migrationPlan';
import type { Constraint } from '../report/waveConstraint';
import { addDays, dateOfTime } from './calendarDays';
import { BLACKOUTS } from './calendar/blackouts';

const MS_PER_WEEK = 604_800_000;

/** Who gives way and in what words, where a relaxation puts a value of its own into the plan. */
interface Taker {
  readonly by: string;
  readonly reason: string;
}

/** All that gives way of one kind at once: thousands of orders can. */
type Take = (plan: Plan, ids: ReadonlySet<string>, migration: MigrationPlan, taker: Taker) => Plan;

/** The day on which the way back ends at the latest, begun when all steps are done. */
const lastDay = ({ end, rollbackHours }: Cutover): string => {
  const back = Date.parse(end) + Math.ceil(rollbackHours) * MS_PER_HOUR;
  // A day more for zones that are ahead of UTC.
  return addDays(dateOfTime(back), 1);
};

/** Crews that are at work in the same moment: each until its way back could have ended. */
function mostAtWork({ cutovers }: MigrationPlan): number {
  const works = cutovers.map(({ start, end, rollbackHours }) => ({ from: Date.parse(start), until: Date.parse(end) + Math.ceil(rollbackHours) * MS_PER_HOUR }));
  return Math.max(1, ...works.map(({ from }) => works.filter((other) => other.from <= from && from < other.until).length));
}

const largestWave = ({ waves }: MigrationPlan): number => Math.max(1, ...waves.map(({ siteIds }) => siteIds.length));

/** What is written into the plan for each kind of constraint; as little as the waves shown need. */
const TAKES: Readonly<Record<Constraint['kind'], Take>> = {
  'wave-lock': (plan, ids) => ({ ...plan, migration: { ...plan.migration, locks: plan.migration.locks.filter(({ itemId }) => !ids.has(`lock:${itemId}`)) } }),
  'date-lock': (plan, ids) => ({ ...plan, migration: { ...plan.migration, dateLocks: (plan.migration.dateLocks ?? []).filter(({ siteId }) => !ids.has(`date-lock:${siteId}`)) } }),
  // Who goes first is then chosen; that somebody does is a rule of the plan.
  pilot: (plan) => ({ ...plan, migration: { ...plan.migration, pilotSiteId: null } }),
  'latest-end': (plan, _, { cutovers }) => {
    const latest = cutovers.map(lastDay).sort().at(-1);
    return latest === undefined ? plan : { ...plan, migration: { ...plan.migration, latestEnd: latest } };
  },
  gap: (plan, _, { waves }, taker) => {
    const gaps = waves.slice(1).map(({ monday }, at) => (Date.parse(monday) - Date.parse(waves[at]?.monday ?? monday)) / MS_PER_WEEK);
    return setAssumption(plan, { id: 'waves.weeks-between', value: Math.max(1, Math.min(...gaps)), ...taker });
  },
  'sites-per-wave': (plan, _, migration) => ({ ...plan, migration: { ...plan.migration, maxSitesPerWave: Math.max(plan.migration.maxSitesPerWave, largestWave(migration)) } }),
  crews: (plan, _, migration) => ({ ...plan, migration: { ...plan.migration, crews: Math.max(plan.migration.crews, largestWave(migration), mostAtWork(migration)) } }),
  exposure: (plan, _, { waves }) => {
    const cost = new Map(plan.sites.map((site) => [site.id, site.downtimeCostPerHour]));
    const most = Math.max(...waves.map(({ siteIds }) => siteIds.reduce((sum, id) => sum + (cost.get(id) ?? 0), 0)));
    return { ...plan, migration: { ...plan.migration, maxExposurePerWave: Math.max(most, plan.migration.maxExposurePerWave ?? 0) } };
  },
  after: (plan, ids) => ({ ...plan, migration: { ...plan.migration, after: (plan.migration.after ?? []).filter(({ siteId, afterSiteId }) => !ids.has(`after:${siteId}.${afterSiteId}`)) } }),
  blackout: (plan, ids) => [...ids].reduce(softened, plan),
};

/** Lists of entries that are soft by themselves, by the beginning of their ids. */
const LISTS = { event: 'events', peak: 'peaks', 'supplier-window': 'supplierWindows', shutdown: 'shutdowns', 'stock-take': 'stockTakes', validation: 'validationCycles' } as const;

/** An entry becomes soft by itself; turns of the month, holidays and shifts have no standing of their own, so their kind does. */
function softened(plan: Plan, id: string): Plan {
  const { calendars } = plan;
  const [prefix = '', own = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  const put = (change: Partial<Plan['calendars']>): Plan => ({ ...plan, calendars: { ...calendars, ...change } });
  if (prefix === 'change-freeze') return put({ changeFreezes: calendars.changeFreezes.map((freeze) => (freeze.id === own ? { ...freeze, hard: false } : freeze)) });
  const list = Object.hasOwn(LISTS, prefix) ? LISTS[prefix as keyof typeof LISTS] : null;
  if (list !== null) return put({ [list]: (calendars[list] ?? []).map((entry) => (entry.id === own ? { ...entry, standing: 'soft' } : entry)) });
  const kind = (Object.keys(BLACKOUTS) as (keyof typeof BLACKOUTS)[]).find((each) => id === each || prefix === each);
  return kind === undefined ? plan : put({ rules: { ...calendars.rules, [kind]: 'soft' } });
}

/** Whether the plan says it; a pilot that nobody named cannot be taken back. */
export const canTake = ({ migration }: Plan, { kind }: Constraint): boolean => kind !== 'pilot' || migration.pilotSiteId !== null;

/**
 * The plan without what the waves shown leave out: locks and orders go, limits become what these waves need, entries of the calendar become soft.
 * @example latest end 2027-06-30, the last way back ends 2027-07-11 UTC → latest end 2027-07-12
 */
export function takeRelaxation(plan: Plan, constraints: readonly Constraint[], migration: MigrationPlan, taker: Taker): Plan {
  const idsOf = new Map<Constraint['kind'], Set<string>>();
  for (const { kind, id } of constraints) idsOf.set(kind, (idsOf.get(kind) ?? new Set()).add(id));
  return [...idsOf].reduce((result, [kind, ids]) => TAKES[kind](result, ids, migration, taker), plan);
}

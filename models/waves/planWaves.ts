import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import { plantFlows } from '../rules/planFacts';
import type { WaveRow } from '../report/report';
import { addDays, dateOfInstant } from './calendarDays';
import { GROUND_GATES } from './groundGates';
import { groundWork } from './groundWork';
import type { MigrationPlan } from '../report/migrationPlan';
import { planMigration } from './planMigration';
import { FIRST_SITE_WAVE, WAVES_BEFORE_SITES } from './poseWaves';
import { sitesOfItems } from './sitesOfItems';
import type { TellStep } from './tellStep';

export interface PlannedWaves {
  readonly waves: readonly WaveRow[];
  readonly migration: MigrationPlan;
}

const GATES = {
  production: ['Rehearsal passed in the planned time', 'Restore validated', 'Interface replay tested', 'Master data reconciled', 'Rollback fits the window'],
  foundation: GROUND_GATES.foundation.map(({ title }) => title),
  'non-production': GROUND_GATES['non-production'].map(({ title }) => title),
  optimise: GROUND_GATES.optimise.map(({ title }) => title),
} as const;

/** Foundation, non-production, a pilot site, the other sites as the factory's calendar lets them (see `planMigration`), then optimising. */
export function planWaves(plan: Plan, assumptions: Assumptions, tell?: TellStep): PlannedWaves {
  const { earliestStart } = plan.migration;
  const { foundationEnd, testStart, testEnd, firstMove } = groundWork(plan, assumptions);
  const late = plan.migration.lateEnvironments ?? [];
  const nonProduction = plan.environments.filter((environment) => environment.kind !== 'production' && !late.some(({ environmentId }) => environmentId === environment.id));
  const rows: Omit<WaveRow, 'number'>[] = [
    {
      kind: 'foundation',
      title: 'Landing zone, connectivity, identity, monitoring',
      items: [],
      alongside: [],
      start: earliestStart,
      end: foundationEnd,
      gates: GATES.foundation,
      because: ['Nothing productive moves before the ground is laid.'],
    },
    {
      kind: 'non-production',
      title: 'Non-production environments and integration tests',
      items: nonProduction.map(({ id, name }) => ({ id, name })),
      alongside: [],
      start: testStart,
      end: testEnd,
      gates: GATES['non-production'],
      because: [`${plantFlows(plan).length} plant flows are proven against test before any site moves.`],
    },
  ];
  const migration = planMigration(plan, assumptions, firstMove, tell);
  const nameOf = new Map(plan.sites.map(({ id, name }) => [id, name]));
  const housed = housedOf(plan, migration.waves.length);
  const taken = new Set<string>();
  for (const [index, { siteIds, waitedFor }] of migration.waves.entries()) {
    const cutovers = migration.cutovers.filter(({ siteId }) => siteIds.includes(siteId));
    const names = siteIds.map((id) => nameOf.get(id) ?? id);
    rows.push({
      kind: index === 0 ? 'pilot' : 'production',
      title: `${index === 0 ? 'Pilot' : 'Cutover'}: ${names.join(', ')}`,
      items: siteIds.map((id, place) => ({ id, name: names[place] ?? id })),
      alongside: [...alongsideOf(housed, index + 1 + WAVES_BEFORE_SITES, siteIds, taken), ...lateWith(plan, siteIds)],
      start: cutovers.map(({ localStart }) => dateOfInstant(localStart)).sort()[0] ?? '',
      end: cutovers.map(({ localEnd }) => dateOfInstant(localEnd)).sort().at(-1) ?? '',
      gates: GATES.production,
      because: [
        index === 0 ? 'The pilot proves the pack with the least at stake.' : `At most ${Math.min(plan.migration.maxSitesPerWave, plan.migration.crews)} sites move together.`,
        ...migration.together.filter((group) => group.siteIds.some((id) => siteIds.includes(id))).map(({ because }) => `They move together: ${because.join(', ')}.`),
        ...(waitedFor.length > 0 ? [`Earlier weeks are closed by ${waitedFor.join(', ')}.`] : []),
      ],
    });
  }
  const lastMove = migration.waves.at(-1)?.monday;
  const rested = lastMove === undefined ? firstMove : addDays(lastMove, assumptions.value('waves.weeks-between') * DAYS_PER_WEEK);
  // Nothing is stable while somebody may still go back.
  const settled = migration.cutovers.map(({ localPointOfNoReturn }) => addDays(dateOfInstant(localPointOfNoReturn), 1)).sort().at(-1) ?? rested;
  const after = rested > settled ? rested : settled;
  rows.push({
    kind: 'optimise',
    title: 'Stabilise, right-size, commit',
    items: [],
    alongside: [],
    start: after,
    end: addDays(after, assumptions.value('waves.optimise-weeks') * DAYS_PER_WEEK - 1),
    gates: GATES.optimise,
    because: ['Measured load replaces assumptions before money is committed.'],
  });
  return { waves: rows.map((row, index) => ({ number: index + 1, ...row })), migration };
}

interface Housed {
  readonly item: WaveRow['items'][number];
  /** Sites that it belongs to, or that use it; none: it moves with the wave that it is locked to, or with the first. */
  readonly at: readonly string[];
  readonly wave: number;
}

/** Systems and workloads with their sites; a lock to a wave that never comes is told as given way. */
function housedOf(plan: Plan, waves: number): readonly Housed[] {
  const sites = sitesOfItems(plan);
  const lockedTo = new Map(plan.migration.locks.map(({ itemId, wave }) => [itemId, wave]));
  return [...plan.systems, ...plan.workloads].map(({ id, name }) => {
    const wave = lockedTo.get(id) ?? 0;
    return { item: { id, name }, at: sites.get(id) ?? [], wave: wave > WAVES_BEFORE_SITES && wave <= waves + WAVES_BEFORE_SITES ? wave : FIRST_SITE_WAVE };
  });
}

/** What moves with these sites and has not moved yet; it counts as moved from then on. */
function alongsideOf(housed: readonly Housed[], number: number, siteIds: readonly string[], taken: Set<string>): WaveRow['items'] {
  const here = new Set(siteIds);
  const moving = housed.filter(({ item, at, wave }) => !taken.has(item.id) && (at.length === 0 ? wave === number : at.some((id) => here.has(id)))).map(({ item }) => item);
  for (const { id } of moving) taken.add(id);
  return moving;
}

/** Environments that wait for one of these sites. */
const lateWith = ({ environments, migration: { lateEnvironments = [] } }: Plan, siteIds: readonly string[]): WaveRow['items'] =>
  environments.filter(({ id }) => lateEnvironments.some((each) => each.environmentId === id && siteIds.includes(each.siteId))).map(({ id, name }) => ({ id, name }));

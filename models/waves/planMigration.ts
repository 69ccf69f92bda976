import type { Assumptions } from '../assumptions/register';
import { WEEKS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import { lastFew } from '../memo/lastFew';
import { describeMigration } from './describeMigration';
import { findSchedule, findWhole, type FoundSchedule } from './findSchedule';
import { couplingsOf } from './group/couplings';
import { moveGroups, type Grouping } from './group/moveGroups';
import { keepAgreed, type KeptAgreement } from './keepAgreed';
import type { MigrationPlan } from '../report/migrationPlan';
import { pilotOf } from './pilotOf';
import type { TellStep } from './tellStep';
import { poseWaves, weekOf, type WaveQuestion } from './poseWaves';
import { waveCalendars } from './waveCalendars';

/** Schedules of one session that are kept: an edit of something else, a scenario and its base ask for the same one. */
const KEPT_PLANS = 8;

const WAVE_ASSUMPTIONS = ['waves.weeks-between', 'waves.data-in-cutover', 'waves.line-efficiency', 'waves.soft-share', 'waves.bridge-hours', 'waves.bridge-hours-per-month', 'waves.way-back-open-hours'] as const;

/** Years that are looked through, one span after the other; nobody plans a move for longer. */
const YEARS_TO_LOOK = [1, 2, 4] as const;
const LONGEST = YEARS_TO_LOOK[2];
/** Part of the weeks of a span that a plan may need and still be looked for there: some are closed to everybody. */
const MOST_OPEN = 0.8;

/**
 * When which site moves: as early as the factory's calendar, crews and locks allow, then with the least at stake in the riskiest
 * wave. Coupled sites begin in one night or get a bridge. Sites whose week was agreed stay. Where not all can be kept to, the conflict is
 * named and the waves leave out what is easiest to give way in. Weeks count from Monday in UTC. `tell` is told how far it is, unless the same
 * question was answered before.
 */
export const planMigration = lastFew(KEPT_PLANS, workOutMigration, keyOf);

/** Everything that the schedule depends on. */
function keyOf({ sites, systems, workloads, integrations, calendars, migration, data }: Plan, assumptions: Assumptions, firstDay: string, _tell?: TellStep): string {
  const assumed = WAVE_ASSUMPTIONS.map((id) => assumptions.value(id));
  const moving = sites.map(({ note: _, place: __, ...site }) => site);
  const flows = integrations.map(({ id, name, from, to, mode, criticality, ratePerHour }) => [id, name, from, to, mode, criticality, ratePerHour]);
  return JSON.stringify([moving, systems.map(({ id, siteId, hosting }) => [id, siteId, hosting]), workloads.map(({ id, siteIds }) => [id, siteIds]), flows, calendars, migration, data.databaseGiB + data.filestoreGiB, assumed, firstDay]);
}

function workOutMigration(plan: Plan, assumptions: Assumptions, firstDay: string, tell?: TellStep): MigrationPlan {
  const sites = [...plan.sites].sort((a, b) => (a.id < b.id ? -1 : 1));
  const inOrder = { ...plan, sites };
  const pilotId = pilotOf(inOrder);
  const couplings = couplingsOf(inOrder);
  const fewestWeeks = Math.ceil(sites.length / Math.min(plan.migration.crews, plan.migration.maxSitesPerWave)) * assumptions.value('waves.weeks-between');
  let fewestFreed: Answer | null = null;
  for (const years of YEARS_TO_LOOK) {
    if (years !== LONGEST && years * WEEKS_PER_YEAR * MOST_OPEN < fewestWeeks) continue;
    const calendars = waveCalendars(inOrder, assumptions, firstDay, Math.ceil(years * WEEKS_PER_YEAR), tell);
    const { span } = calendars;
    const grouping = moveGroups(inOrder, couplings, pilotId, (siteIds) => calendars.openTo(siteIds, NOTHING).length > 0);
    const question = poseWaves(inOrder, assumptions, calendars, grouping, pilotId);
    const isLast = years === LONGEST || (plan.migration.latestEnd !== null && weekOf(plan.migration.latestEnd, span) < span.weeks);
    const found = isLast ? findSchedule(question, tell) : findWhole(question, tell);
    if (found === null || (found.conflict !== null && fewestFreed !== null)) continue;
    const agreement = keepAgreed(inOrder, grouping, found.posed, span, found.schedule);
    // What does not fit beside agreed weeks may still fit behind them.
    if (fewestFreed === null || agreement.freed.size < fewestFreed.agreement.freed.size) fewestFreed = { grouping, question, found, agreement };
    if (isLast || agreement.freed.size === 0) break;
  }
  const { groupBy, ...ungrouped } = plan.migration;
  // Business units are a wish: they give way before anything else does.
  if (groupBy !== undefined && (fewestFreed === null || fewestFreed.found.conflict !== null)) return workOutMigration({ ...plan, migration: ungrouped }, assumptions, firstDay);
  if (fewestFreed !== null) return describeMigration(inOrder, assumptions, fewestFreed.grouping, fewestFreed.question, fewestFreed.found, fewestFreed.agreement);
  return { waves: [], cutovers: [], bridges: [], together: [], exact: false, gapWeeks: 0, conflict: null, moved: [] };
}

const NOTHING: ReadonlySet<string> = new Set();

interface Answer {
  readonly grouping: Grouping;
  readonly question: WaveQuestion;
  readonly found: FoundSchedule;
  readonly agreement: KeptAgreement;
}

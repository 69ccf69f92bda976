import { assumptionsOf, type Assumptions } from '../assumptions/register';
import { WEEKS_PER_YEAR } from '../demand/calendarUnits';
import { HOURS_PER_WEEK } from '../demand/weekSlots';
import type { Plan } from '../document/schema/plan';
import { lastFew } from '../memo/lastFew';
import { remembered } from '../memo/remembered';
import { describeMigration } from './describeMigration';
import { EFFORTS } from './efforts';
import { findSchedule, findWhole, type FoundSchedule } from './findSchedule';
import { couplingsOf, type Coupling } from './group/couplings';
import { moveGroups, type Grouping } from './group/moveGroups';
import { keepAgreed, type KeptAgreement } from './keepAgreed';
import type { MigrationPlan } from '../report/migrationPlan';
import { pilotsOf } from './pilotOf';
import { provenRelaxation } from './provenRelaxation';
import type { TellStep } from './tellStep';
import { poseWaves, weekOf, type WaveQuestion } from './poseWaves';
import { effortOf, type Effort } from './solve/effort';
import { tryWaves } from './solve/solveWaves';
import { waveCalendars, type WaveCalendars } from './waveCalendars';

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
  return JSON.stringify([moving, systems.map(({ id, name, siteId, hosting }) => [id, name, siteId, hosting]), workloads.map(({ id, name, siteIds }) => [id, name, siteIds]), flows, calendars, migration, data.databaseGiB + data.filestoreGiB, assumed, firstDay]);
}

function workOutMigration(plan: Plan, assumptions: Assumptions, firstDay: string, tell?: TellStep): MigrationPlan {
  const found = searchMigration(plan, assumptions, firstDay, tell);
  return found.conflict === null ? found : provenRelaxation(plan, found, found.conflict, (taken) => holdsAtOnce(taken, firstDay), (taken) => searchMigration(taken, assumptionsOf(taken), firstDay, tell));
}

function searchMigration(plan: Plan, assumptions: Assumptions, firstDay: string, tell?: TellStep): MigrationPlan {
  const { asked, pilots } = askedOf(plan, assumptions, firstDay, tell);
  const answer = answerTo(asked, true, tell);
  const best = bestOf(asked, pilots, answer, tell);
  const { groupBy, ...ungrouped } = plan.migration;
  // Business units are a wish: they give way before anything else does.
  if (groupBy !== undefined && (best === null || best.found.conflict !== null)) return searchMigration({ ...plan, migration: ungrouped }, assumptions, firstDay, tell);
  if (best !== null) return describeMigration(asked.plan, assumptions, best.grouping, best.question, best.found, best.agreement);
  return { waves: [], cutovers: [], bridges: [], together: [], exact: false, gapWeeks: 0, conflict: null, moved: [] };
}

function askedOf(plan: Plan, assumptions: Assumptions, firstDay: string, tell?: TellStep): { readonly asked: Asked; readonly pilots: readonly string[] } {
  const inOrder = { ...plan, sites: [...plan.sites].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  const pilots = pilotsOf(inOrder);
  // The same for every pilot and every bridge.
  const calendarsOf = remembered((years: number) => waveCalendars(inOrder, assumptions, firstDay, Math.ceil(years * WEEKS_PER_YEAR), tell));
  return { asked: { plan: inOrder, assumptions, calendarsOf, pilotId: pilots[0] ?? null, couplings: couplingsOf(inOrder), effort: effortOf(EFFORTS.ways) }, pilots };
}

/** Whether the first look finds waves, which a search then describes. */
function holdsAtOnce(plan: Plan, firstDay: string): boolean {
  const { jobs, rules } = questionOf(askedOf(plan, assumptionsOf(plan), firstDay).asked, LONGEST).question.tryOut(NOTHING);
  return tryWaves(jobs, rules, effortOf(EFFORTS.first)) === 'found';
}

/** Other pilots that are tried, those that can begin first in front; each is a search of its own. */
const MOST_PILOTS = 2;
/** Sites up to which an answer that holds is questioned, and bridges are counted out one by one: beyond, one search takes a second. */
const MOST_SITES_TO_RETRY = 150;
/** How often the bridges of larger estates are halved. */
const FEW_HALVINGS = 2;

/**
 * A pilot that nobody named is a choice, and so is what moves together: before a conflict is told, other sites go first and the least critical
 * couplings get their bridge, unless nothing of that can help; where the first choice of a pilot waits while others could begin, the one that ends earliest goes first.
 */
function bestOf(asked: Asked, pilots: readonly string[], answer: Answer | null, tell?: TellStep): Answer | null {
  const solved = answer !== null && answer.found.conflict === null;
  const isLarge = asked.plan.sites.length > MOST_SITES_TO_RETRY;
  if (solved && isLarge) return answer;
  if (!solved && isImpossible(asked, pilots)) return answer;
  const [first = '', ...others] = pilots;
  const beginsIn = (id: string): number => Math.floor((answer?.question.calendars.openTo([id], NOTHING)[0] ?? Number.MAX_SAFE_INTEGER) / HOURS_PER_WEEK);
  const rivals = others
    .map((id) => ({ id, week: beginsIn(id) }))
    .filter(({ week }) => !solved || week < beginsIn(first))
    .sort((a, b) => a.week - b.week)
    .slice(0, MOST_PILOTS)
    .map(({ id }) => id);
  const ofRivals = rivals.map((pilotId, at) => {
    tell?.('Other pilots', at / rivals.length);
    return answerTo({ ...asked, pilotId }, false);
  }).filter((each) => each !== null);
  const whole = [...(solved ? [answer] : []), ...ofRivals];
  if (whole.length > 0) return whole.reduce((best, each) => (isBetter(each, best) ? each : best));
  return bridged(asked, isLarge ? FEW_HALVINGS : Number.POSITIVE_INFINITY, tell) ?? unproven(answer);
}

/** Whether no pilot and no bridge can help: all couplings bridged, and nobody moves first alone unless that is asked for, there still are no waves. */
function isImpossible(asked: Asked, pilots: readonly string[]): boolean {
  const pilotId = pilots.length === 1 ? (pilots[0] ?? null) : null;
  const { jobs, rules } = questionOf({ ...asked, pilotId, couplings: asked.couplings.map((each) => ({ ...each, joins: false })) }, LONGEST).question.tryOut(NOTHING);
  return tryWaves(jobs, rules, effortOf(EFFORTS.first)) === 'impossible';
}

/** What cannot hold for one pilot and its groups may hold for others that were not tried. */
const unproven = (answer: Answer | null): Answer | null => (answer?.found.conflict ? { ...answer, found: { ...answer.found, conflict: { ...answer.found.conflict, proven: false } } } : answer);

/** What was agreed stays before anything ends earlier. */
const isBetter = (a: Answer, b: Answer): boolean => (a.agreement.freed.size - b.agreement.freed.size || lastWeekOf(a) - lastWeekOf(b)) < 0;
const lastWeekOf = ({ found }: Answer): number => found.schedule.waves.at(-1)?.week ?? 0;

/** With as few couplings bridged as a search by halves finds, the least critical first; null where no bridge helps. */
function bridged(asked: Asked, halvings: number, tell?: TellStep): Answer | null {
  const joined = asked.couplings.filter(({ joins }) => joins).length;
  if (joined === 0) return null;
  const withJoined = (most: number): Answer | null => {
    let left = most;
    return answerTo({ ...asked, couplings: asked.couplings.map((each) => (each.joins && left-- <= 0 ? { ...each, joins: false } : each)) }, false);
  };
  tell?.('Bridges', 0);
  let best = withJoined(0);
  if (best === null) return null;
  let [low, high] = [0, joined];
  for (let left = halvings; high - low > 1 && left > 0; left -= 1) {
    const middle = (low + high) >> 1;
    // What is left halves every time.
    tell?.('Bridges', 1 - (high - low) / joined);
    const tried = withJoined(middle);
    if (tried === null) high = middle;
    else [low, best] = [middle, tried];
  }
  return best;
}

/** What a search is made for. */
interface Asked {
  /** Sites in order. */
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  /** The calendars of so many years. */
  readonly calendarsOf: (years: number) => WaveCalendars;
  readonly pilotId: string | null;
  readonly couplings: readonly Coupling[];
  /** For all ways that are tried before what is told for sure. */
  readonly effort: Effort;
}

function questionOf({ plan, assumptions, calendarsOf, pilotId, couplings }: Asked, years: number): Pick<Answer, 'grouping' | 'question'> {
  const calendars = calendarsOf(years);
  const grouping = moveGroups(plan, couplings, pilotId, (siteIds) => calendars.openTo(siteIds, NOTHING).length > 0);
  return { grouping, question: poseWaves(plan, assumptions, calendars, grouping, pilotId) };
}

function answerTo(asked: Asked, mayLeaveOut: boolean, tell?: TellStep): Answer | null {
  const { plan, assumptions, effort } = asked;
  const fewestWeeks = Math.ceil(plan.sites.length / Math.min(plan.migration.crews, plan.migration.maxSitesPerWave)) * assumptions.value('waves.weeks-between');
  let fewestFreed: Answer | null = null;
  for (const years of YEARS_TO_LOOK) {
    if (years !== LONGEST && years * WEEKS_PER_YEAR * MOST_OPEN < fewestWeeks) continue;
    const { grouping, question } = questionOf(asked, years);
    const { span } = question.calendars;
    const isLast = years === LONGEST || (plan.migration.latestEnd !== null && weekOf(plan.migration.latestEnd, span) < span.weeks);
    const found = isLast && mayLeaveOut ? findSchedule(question, tell) : findWhole(question, effort, tell);
    if (found === null || (found.conflict !== null && fewestFreed !== null)) continue;
    const agreement = keepAgreed(plan, grouping, found.posed, span, found.schedule);
    // What does not fit beside agreed weeks may still fit behind them.
    if (fewestFreed === null || agreement.freed.size < fewestFreed.agreement.freed.size) fewestFreed = { grouping, question, found, agreement };
    if (isLast || agreement.freed.size === 0) break;
  }
  return fewestFreed;
}

const NOTHING: ReadonlySet<string> = new Set();

interface Answer {
  readonly grouping: Grouping;
  readonly question: WaveQuestion;
  readonly found: FoundSchedule;
  readonly agreement: KeptAgreement;
}

import { DAYS_PER_WEEK, MINUTES_PER_HOUR, MS_PER_DAY } from '../../demand/calendarUnits';
import type { Figure } from '../../figure/figure';
import { link, planInput, tidy } from '../../figure/figureInputs';
import { count, listed } from '../../rules/planFacts';
import { REGULATION_FLOORS } from '../../rules/regulations';
import type { ReleaseCalendar, ReleaseConflict, ReleaseTaker, ReleaseWindow } from '../governance';
import type { GovernanceContext, GovernanceOutput } from '../governanceOutput';
import { validatedBy } from '../validatedBy';
import { releaseWeeks } from './releaseWeeks';
import { evenly, spacedDates } from './spacedDates';

const FIGURE_IDS = { hours: 'governance.releases.windowHours', wanted: 'governance.releases.wanted', possible: 'governance.releases.possible' } as const;
const WORKING_DAYS_PER_WEEK = 5;

const dayOf = ({ date }: ReleaseWindow): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

/** Releases of the first year against what shifts, change windows and the calendars leave. */
export const releases: GovernanceOutput<ReleaseCalendar> = {
  title: 'Release calendar',
  dIds: ['D-18'],
  derive: (context) => {
    const { plan, outcome } = context;
    const start = plan.company.startDate;
    const pilot = outcome.waves.find((wave) => wave.kind === 'pilot')?.start ?? start;
    const liveFrom = pilot > start ? pilot : start;
    const hours = windowHours(context);
    const weeks = releaseWeeks(context, liveFrom, Math.ceil(hours));
    const live = weeks.filter((each) => each.date >= liveFrom);
    const wanted = Math.round((plan.company.ownReleasesPerYear * live.length) / weeks.length);
    const spacing = spacingDays(context);
    const possible = spacedDates(live.filter((each) => each.standing === 'open'), dayOf, spacing);
    const value: ReleaseCalendar = {
      from: weeks[0]?.date ?? start,
      to: weeks.at(-1)?.date ?? start,
      liveFrom,
      windowHours: Math.ceil(hours),
      wanted,
      possible: possible.length,
      windows: assignUses(weeks, live, possible, wanted, spacing, context.chosen.candidate.tier === 'single' ? 0 : context.assumptions.value('operations.failover-tests-per-year')),
      takers: takersOf(live),
      conflicts: conflictsOf(context, live, wanted, possible.length),
      figureIds: FIGURE_IDS,
    };
    return { value, figures: figuresOf(context, value, hours, live.length, weeks.length) };
  },
};

/** Way back of a release that fails, by platform. */
const rollbackId = ({ chosen }: GovernanceContext) => (chosen.candidate.platform === 'vm' ? ('recovery.rollback-manual-minutes' as const) : ('recovery.rollback-orchestrated-minutes' as const));

/** Update + way back + checks. Example: 80 modules × 1.6 s + 15 min + 60 min → 1.3 h, a window of 2 h. */
function windowHours(context: GovernanceContext): number {
  const { assumptions } = context;
  const update = (assumptions.value('update.modules') * assumptions.value('update.seconds-per-module')) / 60;
  return (update + assumptions.value(rollbackId(context)) + assumptions.value('releases.check-minutes')) / MINUTES_PER_HOUR;
}

/** Validated systems finish one validation before the next release. Example: 10 working days → 14 days. */
function spacingDays({ plan, assumptions }: GovernanceContext): number {
  if (validatedBy(plan).length === 0) return DAYS_PER_WEEK;
  return Math.max(1, Math.ceil(assumptions.value('releases.validation-days') / WORKING_DAYS_PER_WEEK)) * DAYS_PER_WEEK;
}

/** Wanted releases in open windows, what is missing by exception in those that the fewest reasons narrow, failover tests in what stays open. */
function assignUses(weeks: readonly ReleaseWindow[], live: readonly ReleaseWindow[], possible: readonly ReleaseWindow[], wanted: number, spacing: number, tests: number): readonly ReleaseWindow[] {
  const planned = evenly(possible, wanted);
  const exceptions: ReleaseWindow[] = [];
  const narrowed = live.filter((each) => each.standing === 'restricted').sort((a, b) => a.reasons.length - b.reasons.length || dayOf(a) - dayOf(b));
  for (const each of narrowed) {
    if (planned.length + exceptions.length >= wanted) break;
    if ([...planned, ...exceptions].every((other) => Math.abs(dayOf(other) - dayOf(each)) >= spacing)) exceptions.push(each);
  }
  const rest = live.filter((each) => each.standing === 'open' && !planned.includes(each));
  const failover = evenly(rest, Math.min(rest.length, tests));
  const useOf = (each: ReleaseWindow): ReleaseWindow['use'] => (planned.includes(each) ? 'release' : exceptions.includes(each) ? 'exception' : failover.includes(each) ? 'failover-test' : null);
  return weeks.map((each) => ({ ...each, use: useOf(each) }));
}

/** What takes windows after go-live, the greediest first. */
function takersOf(live: readonly ReleaseWindow[]): readonly ReleaseTaker[] {
  const takers = new Map<string, ReleaseTaker>();
  for (const { reasons } of live) {
    for (const reason of reasons) {
      const known = takers.get(reason.id) ?? { ...reason, windows: 0, alone: 0 };
      takers.set(reason.id, { ...known, windows: known.windows + 1, alone: known.alone + (reasons.length === 1 ? 1 : 0) });
    }
  }
  return [...takers.values()].sort((a, b) => b.windows - a.windows || (a.id < b.id ? -1 : 1));
}

function conflictsOf(context: GovernanceContext, live: readonly ReleaseWindow[], wanted: number, possible: number): readonly ReleaseConflict[] {
  const { plan, assumptions, chosen } = context;
  const conflicts: ReleaseConflict[] = [];
  const weekly = live.length === 0 ? [] : takersOf(live).filter((each) => each.windows === live.length);
  if (possible < wanted) {
    const greediest = takersOf(live).filter((each) => each.alone > 0).slice(0, 2);
    const lifts = greediest.length === 0 ? 'no single cause frees a window' : listed(greediest.map((each) => `without ${each.text}: ${count(each.alone, 'window', 'windows')} more`));
    conflicts.push({ id: 'too-few-windows', text: `${count(wanted, 'release is', 'releases are')} wanted by ${live.at(-1)?.date ?? ''}, ${possible} fit; ${lifts}.`, where: '/company' });
  }
  const [first] = weekly;
  if (first) {
    const accepted = live.filter(({ reasons }) => reasons.every((reason) => weekly.some((each) => each.id === reason.id))).length;
    conflicts.push({ id: 'every-week', text: `No week has a stretch of ${Math.ceil(windowHours(context))} h that disturbs nobody: ${weekly.map((each) => each.text).join('; ')}. Where that is accepted, ${count(accepted, 'window is', 'windows are')} free of everything else.`, where: first.where });
  }
  const validated = validatedBy(plan);
  const free = live.filter((each) => each.standing === 'open').length;
  if (possible < wanted && free > possible && validated.length > 0) {
    const days = plan.company.ownReleasesPerYear * assumptions.value('releases.validation-days');
    conflicts.push({ id: 'validation', text: `${listed(validated.map((each) => REGULATION_FLOORS[each].label))}: every release is validated for about ${assumptions.value('releases.validation-days')} working days; ${count(plan.company.ownReleasesPerYear, 'release takes', 'releases take')} ${days} working days a year.`, where: '/company' });
  }
  const train = assumptions.value('shared.train-releases');
  if (chosen.candidate.tenancy === 'shared' && plan.company.ownReleasesPerYear > train) {
    conflicts.push({ id: 'release-train', text: `The shared platform offers ${train} releases a year, ${plan.company.name} wants ${plan.company.ownReleasesPerYear}: the rest is negotiated.`, where: '/company' });
  }
  return conflicts;
}

function figuresOf(context: GovernanceContext, calendar: ReleaseCalendar, hours: number, liveWeeks: number, weeks: number): readonly Figure[] {
  const { plan, assumptions } = context;
  return [
    {
      id: FIGURE_IDS.hours,
      label: 'Length of a release window',
      value: calendar.windowHours,
      unit: 'h',
      formula: 'update of all modules + way back + checks, in full hours',
      inputs: [assumptions.input('update.modules'), assumptions.input('update.seconds-per-module'), assumptions.input(rollbackId(context)), assumptions.input('releases.check-minutes')],
      note: `${tidy(hours)} h before rounding up.`,
    },
    {
      id: FIGURE_IDS.wanted,
      label: 'Releases wanted in the first year',
      value: calendar.wanted,
      unit: 'releases',
      formula: 'releases a year × weeks live ÷ 52',
      inputs: [planInput('/company', 'Own releases a year', plan.company.ownReleasesPerYear, 'releases/year'), planInput('/company', 'First year starts', plan.company.startDate), link(FIGURE_IDS.hours, 'Length of a release window', calendar.windowHours, 'h')],
      note: `${liveWeeks} of ${weeks} weeks lie after go-live on ${calendar.liveFrom}.`,
    },
    {
      id: FIGURE_IDS.possible,
      label: 'Releases possible in the first year',
      value: calendar.possible,
      unit: 'releases',
      formula: 'most open windows that lie as far apart as validation asks for',
      inputs: [link(FIGURE_IDS.hours, 'Length of a release window', calendar.windowHours, 'h'), assumptions.input('releases.validation-days'), planInput('/company', 'Calendars of the plan', calendar.takers.length, 'causes that take windows')],
      note: `At least ${spacingDays(context)} days between two releases.`,
    },
  ];
}

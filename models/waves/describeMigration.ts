import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK, HOURS_PER_DAY, MONTHS_PER_YEAR, MS_PER_HOUR, WEEKS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import { dateOfInstant, dateOfTime } from './calendarDays';
import { cutoverTimes } from './cutoverTimes';
import type { FoundSchedule } from './findSchedule';
import { firstStartIn } from './calendar/openStarts';
import { startAt } from './calendar/siteTimes';
import type { Coupling } from './group/couplings';
import { joinedByOrders, type Grouping } from './group/moveGroups';
import type { Bridge, Cutover, MigrationPlan, SiteWave } from '../report/migrationPlan';
import type { KeptAgreement } from './keepAgreed';
import { movedOf } from './movedOf';
import { WAVES_BEFORE_SITES, type PosedWaves, type WaveQuestion } from './poseWaves';
import { beginWaves } from './solve/beginWaves';
import type { Schedule } from './solve/solveWaves';
import { wavesOfSchedule } from './wavesOfSchedule';

const DAYS_PER_MONTH = (WEEKS_PER_YEAR * DAYS_PER_WEEK) / MONTHS_PER_YEAR;
/** A schedule in the terms of the plan: sites, hours, flows. */
export function describeMigration(plan: Plan, assumptions: Assumptions, grouping: Grouping, question: WaveQuestion, found: FoundSchedule, agreement: KeptAgreement): MigrationPlan {
  const { posed, conflict } = found;
  const { schedule } = agreement;
  const { calendars } = question;
  const { span, lengths } = calendars;
  const placed = wavesOfSchedule(schedule.waves, grouping);
  const startOf = startsOf(schedule, posed, grouping);
  const openHours = assumptions.value('waves.way-back-open-hours');
  const instantOf = (hour: number): number => span.from + hour * MS_PER_HOUR;
  const firstOf = (number: number): number => Math.min(...(placed[number]?.siteIds ?? []).map((siteId) => instantOf(startOf.get(siteId) ?? Number.POSITIVE_INFINITY)));
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  const cutovers = placed.flatMap(({ siteIds }, number) =>
    siteIds.flatMap((siteId): readonly Cutover[] => {
      const [site, startHour, length] = [sites.get(siteId), startOf.get(siteId), lengths.get(siteId)];
      const best = startHour === undefined ? null : startAt(calendars.timesOf(siteId, posed.without), startHour);
      if (!site || startHour === undefined || best === null || !length) return [];
      return [
        {
          siteId,
          wave: number + 1 + WAVES_BEFORE_SITES,
          ...cutoverTimes({ clock: calendars.clockOf(site), start: instantOf(startHour), length, freeHours: best.freeHours, openHours, nextWave: firstOf(number + 1) }),
          hours: length.hours,
          transferHours: length.transferHours,
          rollbackHours: length.rollbackHours,
          risk: best.risk,
        },
      ];
    }),
  );
  const gap = posed.rules.gapWeeks;
  const waves = placed.map(({ week, siteIds }, number): SiteWave => {
    const from = number === 0 ? 0 : (placed[number - 1]?.week ?? 0) + gap;
    const weeks = Array.from({ length: Math.max(0, week - from) }, (_, at) => from + at);
    const closed = [...siteIds].sort().flatMap((id) => {
      const site = sites.get(id);
      const open = calendars.openTo([id], posed.without);
      return site ? weeks.filter((at) => firstStartIn(open, at) === -1).flatMap((at) => calendars.forbidding(site, at).map((name) => ({ at, name }))) : [];
    });
    const waitedFor = [...new Set([...closed].sort((a, b) => a.at - b.at).map(({ name }) => name))];
    return { siteIds, monday: dateOfTime(span.from + week * DAYS_PER_WEEK * HOURS_PER_DAY * MS_PER_HOUR), waitedFor };
  });
  const waveOf = new Map(cutovers.map(({ siteId, wave }) => [siteId, wave]));
  const lastWeek = schedule.waves.at(-1)?.week ?? 0;
  return {
    waves,
    cutovers,
    bridges: grouping.split.flatMap((coupling) => bridgeOf(coupling, cutovers, assumptions)),
    together: joinedByOrders(plan, grouping)
      .filter(({ siteIds }) => siteIds.length > 1 && new Set(siteIds.map((id) => waveOf.get(id))).size === 1)
      .map(({ siteIds, because }) => ({ siteIds, because })),
    exact: schedule.exact,
    gapWeeks: schedule.exact ? 0 : Math.max(0, lastWeek - schedule.bound),
    conflict,
    moved: movedOf(plan, grouping, question, found, agreement, cutovers),
  };
}

/** The hour of each site. */
function startsOf({ waves }: Schedule, { jobs, rules }: PosedWaves, { groups }: Grouping): ReadonlyMap<string, number> {
  const begun = beginWaves(waves, jobs, rules);
  return new Map(groups.flatMap(({ nights }, place) => nights.flatMap((siteIds, at) => {
    const night = jobs[place]?.nights[at];
    const hour = night && begun?.get(night);
    return hour === undefined ? [] : siteIds.map((id) => [id, hour] as const);
  })));
}

const byStart = (a: Cutover, b: Cutover): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0);

/** Built once, kept from the first cutover of its sites to the last; none where their outages overlap, because then the flow never has one end on either side. */
function bridgeOf({ flow, siteIds }: Coupling, cutovers: readonly Cutover[], assumptions: Assumptions): readonly Bridge[] {
  const own = cutovers.filter(({ siteId }) => siteIds.includes(siteId));
  const [first, last] = [[...own].sort(byStart)[0], [...own].sort(byStart).at(-1)];
  if (first === undefined || last === undefined || own.every(({ end }) => last.start < end)) return [];
  const [from, to] = [first, last].map(({ localStart }) => dateOfInstant(localStart)).sort() as [string, string];
  const months = (Date.parse(to) - Date.parse(from)) / (MS_PER_HOUR * HOURS_PER_DAY) / DAYS_PER_MONTH;
  const hours = assumptions.value('waves.bridge-hours') + months * assumptions.value('waves.bridge-hours-per-month');
  return [{ flowId: flow.id, name: flow.name, siteIds, from, to, hours }];
}

import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK, HOURS_PER_DAY, MONTHS_PER_YEAR, MS_PER_HOUR, WEEKS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import { dateOfInstant, dateOfTime } from './calendarDays';
import { cutoverTimes } from './cutoverTimes';
import type { FoundSchedule } from './findSchedule';
import type { Coupling } from './group/couplings';
import type { Grouping } from './group/moveGroups';
import type { Bridge, Cutover, MigrationPlan, SiteWave } from '../report/migrationPlan';
import type { KeptAgreement } from './keepAgreed';
import { movedOf } from './movedOf';
import { WAVES_BEFORE_SITES, type WaveQuestion } from './poseWaves';
import { wavesOfSchedule } from './wavesOfSchedule';

const DAYS_PER_MONTH = (WEEKS_PER_YEAR * DAYS_PER_WEEK) / MONTHS_PER_YEAR;

/** A schedule in the terms of the plan: sites, hours, flows. */
export function describeMigration(plan: Plan, assumptions: Assumptions, grouping: Grouping, question: WaveQuestion, found: FoundSchedule, agreement: KeptAgreement): MigrationPlan {
  const { posed, conflict } = found;
  const { schedule } = agreement;
  const { span, lengths, clockOf } = question;
  const placed = wavesOfSchedule(schedule.waves, grouping);
  const openHours = assumptions.value('waves.way-back-open-hours');
  const instantOf = (siteId: string, week: number): number => span.from + (posed.calendars.get(siteId)?.weeks[week]?.startHour ?? Number.POSITIVE_INFINITY) * MS_PER_HOUR;
  const firstOf = (number: number): number => Math.min(...(placed[number]?.siteIds ?? []).map((siteId) => instantOf(siteId, placed[number]?.week ?? 0)));
  const cutovers = placed.flatMap(({ week, siteIds }, number) =>
    siteIds.flatMap((siteId): readonly Cutover[] => {
      const site = plan.sites.find(({ id }) => id === siteId);
      const best = posed.calendars.get(siteId)?.weeks[week];
      const length = lengths.get(siteId);
      if (!site || !best || !length) return [];
      return [
        {
          siteId,
          wave: number + 1 + WAVES_BEFORE_SITES,
          ...cutoverTimes({ clock: clockOf(site), start: instantOf(siteId, week), length, freeHours: best.freeHours, openHours, nextWave: firstOf(number + 1) }),
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
    const sites = plan.sites.filter(({ id }) => siteIds.includes(id));
    const closed = Array.from({ length: Math.max(0, week - from) }, (_, at) => from + at).flatMap((at) => sites.filter(({ id }) => posed.calendars.get(id)?.weeks[at] === null).flatMap((site) => question.forbidding(site, at)));
    return { siteIds, monday: dateOfTime(span.from + week * DAYS_PER_WEEK * HOURS_PER_DAY * MS_PER_HOUR), waitedFor: [...new Set(closed)] };
  });
  const dateOf = new Map(cutovers.map(({ siteId, localStart }) => [siteId, dateOfInstant(localStart)]));
  const lastWeek = schedule.waves.at(-1)?.week ?? 0;
  return {
    waves,
    cutovers,
    bridges: grouping.split.flatMap((coupling) => bridgeOf(coupling, dateOf, assumptions)),
    together: grouping.groups.filter(({ siteIds }) => siteIds.length > 1),
    exact: schedule.exact,
    gapWeeks: schedule.exact ? 0 : Math.max(0, lastWeek - schedule.bound),
    conflict,
    moved: movedOf(plan, grouping, question, found, agreement, cutovers),
  };
}

/** Built once, kept from the first cutover of its sites to the last; none where all of them move on the same day. */
function bridgeOf({ flow, siteIds }: Coupling, dateOf: ReadonlyMap<string, string>, assumptions: Assumptions): readonly Bridge[] {
  const dates = siteIds.flatMap((id) => dateOf.get(id) ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined || from === to) return [];
  const months = (Date.parse(to) - Date.parse(from)) / (MS_PER_HOUR * HOURS_PER_DAY) / DAYS_PER_MONTH;
  const hours = assumptions.value('waves.bridge-hours') + months * assumptions.value('waves.bridge-hours-per-month');
  return [{ flowId: flow.id, name: flow.name, siteIds, from, to, hours }];
}

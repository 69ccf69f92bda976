import type { Plan } from '../document/schema/plan';
import type { Cutover, Moved } from '../report/migrationPlan';
import { dateOfInstant } from './calendarDays';
import type { FoundSchedule } from './findSchedule';
import { joinedByOrders, type Grouping } from './group/moveGroups';
import type { KeptAgreement } from './keepAgreed';
import { weekOf, type WaveQuestion } from './poseWaves';
import { whyMoved } from './whyMoved';

/** Reasons are searched for; where a whole plan was shifted, those of the first groups tell the story. */
const MOST_EXPLAINED = 20;

/** Sites that are not in their agreed week, and why. */
export function movedOf(plan: Plan, grouping: Grouping, question: WaveQuestion, { conflict }: FoundSchedule, agreement: KeptAgreement, cutovers: readonly Cutover[]): readonly Moved[] {
  const given = new Set(conflict?.relaxation.constraints.map(({ id }) => id) ?? []);
  const explained = new Map<number, readonly string[]>();
  const whyOf = (siteId: string): readonly string[] => {
    const place = grouping.groups.findIndex(({ siteIds }) => siteIds.includes(siteId));
    if (!agreement.freed.has(place)) return joinedByOrders(plan, grouping).find(({ siteIds }) => siteIds.includes(siteId))?.because ?? [];
    if (!explained.has(place) && explained.size < MOST_EXPLAINED) explained.set(place, whyMoved(plan, grouping, question, given, agreement, place));
    return explained.get(place) ?? [];
  };
  return (plan.migration.agreed ?? []).flatMap(({ siteId, date }) => {
    const cutover = cutovers.find((each) => each.siteId === siteId);
    if (cutover === undefined) return [];
    if (weekOf(dateOfInstant(cutover.start), question.calendars.span) === weekOf(date, question.calendars.span)) return [];
    return [{ siteId, from: date, to: dateOfInstant(cutover.localStart), because: whyOf(siteId) }];
  });
}

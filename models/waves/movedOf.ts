import type { Plan } from '../document/schema/plan';
import type { Cutover, Moved } from '../report/migrationPlan';
import { dateOfInstant } from './calendarDays';
import { EFFORTS } from './efforts';
import type { FoundSchedule } from './findSchedule';
import { joinedByOrders, type Grouping } from './group/moveGroups';
import type { KeptAgreement } from './keepAgreed';
import { weekOf, type WaveQuestion } from './poseWaves';
import { effortOf } from './solve/effort';
import { whyMoved } from './whyMoved';

/** Sites that are not in their agreed week, and why. */
export function movedOf(plan: Plan, grouping: Grouping, question: WaveQuestion, { conflict }: FoundSchedule, agreement: KeptAgreement, cutovers: readonly Cutover[]): readonly Moved[] {
  const given = new Set(conflict?.relaxation.constraints.map(({ id }) => id) ?? []);
  const explained = new Map<number, readonly string[]>();
  // Reasons are searched for; where a whole plan was shifted, those of the first groups tell the story.
  const effort = effortOf(EFFORTS.reasons);
  const joined = new Map(joinedByOrders(plan, grouping).flatMap(({ siteIds, because }) => siteIds.map((id) => [id, because] as const)));
  const placeOf = new Map(grouping.groups.flatMap(({ siteIds }, place) => siteIds.map((id) => [id, place] as const)));
  const whyOf = (siteId: string): readonly string[] => {
    const place = placeOf.get(siteId) ?? -1;
    if (!agreement.freed.has(place)) return joined.get(siteId) ?? [];
    const known = explained.get(place) ?? whyMoved(plan, grouping, question, given, agreement, place, effort);
    explained.set(place, known);
    return known;
  };
  return (plan.migration.agreed ?? []).flatMap(({ siteId, date }) => {
    const cutover = cutovers.find((each) => each.siteId === siteId);
    if (cutover === undefined) return [];
    if (weekOf(dateOfInstant(cutover.start), question.calendars.span) === weekOf(date, question.calendars.span)) return [];
    return [{ siteId, from: date, to: dateOfInstant(cutover.localStart), because: whyOf(siteId) }];
  });
}

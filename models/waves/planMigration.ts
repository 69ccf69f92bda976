import type { Assumptions } from '../assumptions/register';
import { WEEKS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import { describeMigration } from './describeMigration';
import { findSchedule, type FoundSchedule } from './findSchedule';
import { couplingsOf } from './group/couplings';
import { moveGroups } from './group/moveGroups';
import { keepAgreed } from './keepAgreed';
import type { MigrationPlan } from '../report/migrationPlan';
import { pilotOf } from './pilotOf';
import { poseWaves, weekOf, type WaveQuestion } from './poseWaves';
import { solveWaves } from './solve/solveWaves';

/** Years that are looked through, one span after the other; nobody plans a move for longer. */
const YEARS_TO_LOOK = [1, 2, 4] as const;

/**
 * When which site moves: as early as the factory's calendar, crews and locks allow, then with the least at stake in the riskiest
 * wave. Coupled sites move together or get a bridge. Sites whose week was agreed stay. Where not all can be kept to, the conflict is
 * named and the waves leave out what is easiest to give way in. Weeks count from Monday in UTC.
 */
export function planMigration(plan: Plan, assumptions: Assumptions, firstDay: string): MigrationPlan {
  const sites = [...plan.sites].sort((a, b) => (a.id < b.id ? -1 : 1));
  const inOrder = { ...plan, sites };
  const pilotId = pilotOf(inOrder);
  const grouping = moveGroups(inOrder, couplingsOf(inOrder), pilotId);
  for (const years of YEARS_TO_LOOK) {
    const question = poseWaves(inOrder, assumptions, grouping, pilotId, firstDay, Math.ceil(years * WEEKS_PER_YEAR));
    const isLast = years === YEARS_TO_LOOK.at(-1) || (plan.migration.latestEnd !== null && weekOf(plan.migration.latestEnd, question.span) < question.span.weeks);
    const found = isLast ? findSchedule(question) : planned(question);
    if (found === null) continue;
    const kept = found.conflict === null ? keepAgreed(inOrder, grouping, found.posed, question.span) : null;
    return describeMigration(inOrder, assumptions, grouping, question, kept ? { ...found, schedule: kept } : found);
  }
  return { waves: [], cutovers: [], bridges: [], together: [], exact: false, gapWeeks: 0, conflict: null, moved: [] };
}

function planned(question: WaveQuestion): FoundSchedule | null {
  const posed = question.pose();
  const schedule = solveWaves(posed.jobs, posed.rules);
  return schedule.waves === null ? null : { schedule, posed, conflict: null };
}

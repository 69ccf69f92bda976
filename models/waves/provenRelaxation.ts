import type { Plan } from '../document/schema/plan';
import type { MigrationPlan } from '../report/migrationPlan';
import { wordsOf } from './findSchedule';
import { canTake, takeRelaxation } from './takeRelaxation';

/** How often what gives way is added to before it is told as not working. */
const MOST_ROUNDS = 5;
const TAKER = { by: '', reason: '' };

/**
 * The waves of a conflict with a relaxation that works: it is written into the plan and planned again. Calendars read differently once something has given way
 * (with more time a plant has quiet times, and its shifts forbid), so what then still cannot hold gives way as well, and the waves shown are those that
 * keep to all the rest.
 * @param holds whether a quick look finds waves for a plan
 * @param search the waves of a plan, nothing proven
 */
export function provenRelaxation(plan: Plan, found: MigrationPlan, conflict: NonNullable<MigrationPlan['conflict']>, holds: (plan: Plan) => boolean, search: (plan: Plan) => MigrationPlan): MigrationPlan {
  let [given, shown] = [conflict.relaxation.constraints, found];
  for (let round = 0; round < MOST_ROUNDS && given.every((each) => canTake(plan, each)); round += 1) {
    const taken = takeRelaxation(plan, given, shown, TAKER);
    const again = holds(taken) ? null : search(taken);
    if (again === null || (again.conflict === null && again.cutovers.length > 0)) return { ...shown, conflict: { ...conflict, relaxation: { ...conflict.relaxation, constraints: given, words: wordsOf(given), works: true } } };
    const known = new Set(given.map(({ id }) => id));
    given = [...given, ...(again.conflict?.relaxation.constraints ?? []).filter(({ id }) => !known.has(id))];
    shown = again;
  }
  return { ...found, conflict: { ...conflict, relaxation: { ...conflict.relaxation, works: false } } };
}

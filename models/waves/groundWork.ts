import type { Assumptions } from '../assumptions/register';
import { DAYS_PER_WEEK } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import { addDays } from './calendarDays';

/** What comes before any site moves: first and last day of the foundation and of the tests, and the first day after them. */
export interface GroundWork {
  readonly foundationEnd: string;
  readonly testStart: string;
  readonly testEnd: string;
  readonly firstMove: string;
}

/** @example earliest start 2027-01-04, 8 and 6 weeks → foundation until 02-28, tests until 04-11, first move from 04-12 */
export function groundWork({ migration }: Plan, assumptions: Assumptions): GroundWork {
  const foundationEnd = addDays(migration.earliestStart, assumptions.value('waves.foundation-weeks') * DAYS_PER_WEEK - 1);
  const testStart = addDays(foundationEnd, 1);
  const testEnd = addDays(testStart, assumptions.value('waves.non-production-weeks') * DAYS_PER_WEEK - 1);
  return { foundationEnd, testStart, testEnd, firstMove: addDays(testEnd, 1) };
}

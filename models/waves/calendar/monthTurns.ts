import { MONTHS_PER_YEAR } from '../../demand/calendarUnits';
import type { BlackoutKind } from '../../document/schema/calendar';
import { remembered } from '../../memo/remembered';
import { daysFromMonthTurn } from '../calendarDays';
import type { Days, StatedBlackout, WallSpan } from './blackout';
import { spansOfDays } from './walls';

const MIDDLE_OF_MONTH = 15;

/** Days on both sides of the turn of every month, of every third or of every twelfth. */
export const monthTurns = (id: BlackoutKind, name: string, days: number, every: number, period: Days): readonly StatedBlackout[] => (days === 0 ? [] : [{ id, name, spans: turnSpans(period, days, every) }]);

/** The same for all sites. */
const turnSpans = remembered(
  (period: Days, days: number, every: number): readonly WallSpan[] => spansOfDays(period, (date) => daysFromMonthTurn(date) < days && nearestTurn(date) % every === 0),
  ({ from, to }, days, every) => `${from} ${to} ${days} ${every}`,
);

/** The month that the nearest turn closes, 1…12. */
function nearestTurn(date: string): number {
  const month = Number(date.slice(5, 7));
  const inFirstHalf = Number(date.slice(8)) <= MIDDLE_OF_MONTH;
  return inFirstHalf ? ((month + MONTHS_PER_YEAR - 2) % MONTHS_PER_YEAR) + 1 : month;
}

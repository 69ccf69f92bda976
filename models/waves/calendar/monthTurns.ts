import { MONTHS_PER_YEAR } from '../../demand/calendarUnits';
import type { BlackoutKind } from '../../document/schema/calendar';
import { remembered } from '../../memo/remembered';
import { addDays } from '../calendarDays';
import type { Days, StatedBlackout, WallSpan } from './blackout';
import { spansOfDays } from './walls';

/** Days on both sides of the turn of every month, of every third or of every twelfth. */
export const monthTurns = (id: BlackoutKind, name: string, days: number, every: number, period: Days): readonly StatedBlackout[] => (days === 0 ? [] : [{ id, name, spans: turnSpans(period, days, every) }]);

/** The same for all sites. */
const turnSpans = remembered(
  (period: Days, days: number, every: number): readonly WallSpan[] => spansOfDays(period, (date) => [-days, days].some((away) => stretchOf(addDays(date, away), every) !== stretchOf(date, every))),
  ({ from, to }, days, every) => `${from} ${to} ${days} ${every}`,
);

/** Counts stretches of so many months, from one turn to the next. */
const stretchOf = (date: string, every: number): number => Math.floor((Number(date.slice(0, 4)) * MONTHS_PER_YEAR + Number(date.slice(5, 7)) - 1) / every);

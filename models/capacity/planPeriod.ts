import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';

/** From the plan's first day to its horizon, as dates that compare as text. */
export interface PlanPeriod {
  readonly start: string;
  readonly end: string;
}

/**
 * The days over which a design must stand.
 * @example start 2027-01-15, 36 months → end 2030-01-15
 */
export function planPeriod({ company }: Pick<Plan, 'company'>): PlanPeriod {
  const start = company.startDate;
  const months = Number(start.slice(0, 4)) * MONTHS_PER_YEAR + Number(start.slice(5, 7)) - 1 + company.horizonMonths;
  const year = String(Math.floor(months / MONTHS_PER_YEAR)).padStart(4, '0');
  return { start, end: `${year}-${String((months % MONTHS_PER_YEAR) + 1).padStart(2, '0')}${start.slice(7)}` };
}

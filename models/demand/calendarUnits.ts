/** Lengths of the calendar, said once; 8,760 hours are 365 days, the year of 12 billed months of 730 hours. */
export const DAYS_PER_WEEK = 7;
export const WEEKS_PER_YEAR = 52;
export const MONTHS_PER_YEAR = 12;
export const HOURS_PER_YEAR = 8760;

/** ISO weekdays, 1 = Monday. */
export const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
export const MONDAY_TO_SATURDAY = [1, 2, 3, 4, 5, 6];
export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

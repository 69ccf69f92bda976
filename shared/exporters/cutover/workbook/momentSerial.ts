import { MS_PER_DAY } from '../../../../models/demand/calendarUnits';

/** Days from 1899-12-30, where spreadsheets begin to count, to 1970-01-01. */
const DAYS_TO_1970 = 25_569;

/** A time on the wall as spreadsheets count it. Example: `2027-06-05T06:00` → 46543.25. */
export const momentSerial = (local: string): number => Date.parse(`${local}:00Z`) / MS_PER_DAY + DAYS_TO_1970;

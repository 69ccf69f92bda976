import { wallTime } from '../demand/zoneOffset';
import { minuteOfTime } from '../waves/calendarDays';

/** The clock on the wall: `2027-06-05T06:00`. */
export const wallText = (timeZone: string, ms: number): string => minuteOfTime(wallTime(timeZone, ms));

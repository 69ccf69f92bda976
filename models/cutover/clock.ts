import { MS_PER_MINUTE } from '../demand/calendarUnits';
import { zoneOffsetMinutes } from '../demand/zoneOffset';

const TO_THE_MINUTE = 16;

/** `2027-06-05T04:00Z`. */
export const instantText = (ms: number): string => `${new Date(ms).toISOString().slice(0, TO_THE_MINUTE)}Z`;

/** The clock on the wall: `2027-06-05T06:00`. */
export const wallText = (timeZone: string, ms: number): string => new Date(ms + zoneOffsetMinutes(timeZone, new Date(ms)) * MS_PER_MINUTE).toISOString().slice(0, TO_THE_MINUTE);

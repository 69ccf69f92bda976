import { HOURS_PER_DAY } from './localWeek';
import { demandMessages as text } from './messages';

const two = (value: number): string => String(value).padStart(2, '0');

/** `09:30`, the start of an hour of the day. */
export const clock = (hourOfWeek: number, startMinute: number): string => `${two(hourOfWeek % HOURS_PER_DAY)}:${two(startMinute)}`;

/** `Wed 09:30`, the start of an hour of the week. */
export const weekHour = (hourOfWeek: number, startMinute: number): string =>
  `${text.weekdays[Math.floor(hourOfWeek / HOURS_PER_DAY)] ?? ''} ${clock(hourOfWeek, startMinute)}`;

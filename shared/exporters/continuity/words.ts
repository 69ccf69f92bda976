import { MINUTES_PER_HOUR } from '../../../models/demand/calendarUnits';

/** `12 min`, `8 h`, `7 h 59 min`: hours and minutes as people say them. */
export function spanText(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / MINUTES_PER_HOUR);
  const rest = whole % MINUTES_PER_HOUR;
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter((part) => part !== '').join(' ');
}

/** `91,686`; independent of the language of the machine. */
export const countText = (count: number): string => String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');

/** On paper nobody counts to the unit: two significant digits. Example: 2,468 → `2,500`. */
export const aboutText = (count: number): string => countText(Number(count.toPrecision(2)));

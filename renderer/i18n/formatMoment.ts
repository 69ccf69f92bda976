import { userLocale } from './locale';

/** A time on the clock of a wall, `2027-05-07T22:00`, with its weekday: `Fri, 7 May 2027, 22:00`. */
export function formatMoment(local: string, locale = userLocale()): string {
  const style: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, style).format(new Date(`${local}Z`));
}

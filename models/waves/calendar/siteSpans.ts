import type { Blackout, WallSpan } from './blackout';
import { zoneClock } from './zoneClock';

/**
 * When an entry holds as the clocks of a site show it: its own times where it follows them, else those of its zone brought over.
 * @param from the first instant that matters, ms
 * @example a day in Auckland (UTC+13) → noon to noon in Prague (UTC+1)
 */
export function siteSpans({ spans, timeZone }: Pick<Blackout, 'spans' | 'timeZone'>, siteZone: string, from: number, to: number): readonly WallSpan[] {
  if (timeZone === undefined || timeZone === siteZone || spans.length === 0) return spans;
  const [here, there] = [zoneClock(siteZone, from, to), zoneClock(timeZone, from, to)];
  return spans.map((span) => ({ from: here.wallAt(there.instantOf(span.from, 'start')), to: here.wallAt(there.instantOf(span.to, 'end')) }));
}

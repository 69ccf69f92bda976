import { remembered } from '../../memo/remembered';
import type { Blackout } from './blackout';
import { hourRanges, type HourRanges, type Span } from './siteHours';
import type { ZoneClock } from './zoneClock';

/** Hours of entries, found once for each zone: many sites share both. */
export function rangesByZone(clockOf: (timeZone: string) => ZoneClock, span: Span): (spans: Blackout['spans'], timeZone: string) => HourRanges {
  const inZone = remembered((timeZone: string) => {
    const clock = clockOf(timeZone);
    return remembered((spans: Blackout['spans']) => hourRanges(spans, clock, span));
  });
  return (spans, timeZone) => inZone(timeZone)(spans);
}

import { byObject } from '../../memo/byObject';
import { remembered } from '../../memo/remembered';
import type { Blackout } from './blackout';
import { hourRanges, type HourRanges, type Span } from './siteHours';
import type { ZoneClock } from './zoneClock';

/** Hours of entries, found once for each zone: many sites share both. */
export function rangesByZone(clockOf: (timeZone: string) => ZoneClock, span: Span): (spans: Blackout['spans'], timeZone: string) => HourRanges {
  const found = byObject((spans: Blackout['spans']) => remembered((timeZone: string) => hourRanges(spans, clockOf(timeZone), span)));
  return (spans, timeZone) => found(spans)(timeZone);
}

import type { Blackout } from './blackout';
import { hourRanges, type HourRanges, type Span } from './siteHours';
import type { ZoneClock } from './zoneClock';

/** Hours of entries, found once for each zone: many sites share both. */
export function rangesByZone(clockOf: (timeZone: string) => ZoneClock, span: Span): (spans: Blackout['spans'], timeZone: string) => HourRanges {
  const known = new WeakMap<Blackout['spans'], Map<string, HourRanges>>();
  return (spans, timeZone) => {
    const zones = known.get(spans) ?? new Map<string, HourRanges>();
    const ranges = zones.get(timeZone) ?? hourRanges(spans, clockOf(timeZone), span);
    known.set(spans, zones.set(timeZone, ranges));
    return ranges;
  };
}

import { recall } from '../../memo/recall';
import { localRateInHour } from '../../demand/localRateInHour';
import { operatingSlots, presenceOf } from '../../demand/sitePresence';
import { zoneOffsetMinutes } from '../../demand/zoneOffset';
import type { Site, UserClass } from '../../document/schema/site';
import type { Outcome } from '../../outcome/outcome';

/** Shares of one hour of the UTC week, by the clocks of the week that binds. */
export interface HourShares {
  readonly onShift: (site: Site, userClass: UserClass, hour: number) => number;
  /** Null: any site. */
  readonly operating: (site: Site | null, hour: number) => number;
}

/** A clock is asked once a zone, and an hour once a site: a group of hundreds of plants asks for each of them many times. */
export function hourShares({ plan, demand }: Outcome): HourShares {
  const offsets = new Map<string, number>();
  const known = new Map<string, number>();
  const offset = (site: Site): number => recall(offsets, site.timeZone, () => zoneOffsetMinutes(site.timeZone, demand.instant));
  const ofSite = (site: Site, hour: number): number => recall(known, `${site.id} ${hour}`, () => localRateInHour(operatingSlots(site), offset(site), hour));
  return {
    onShift: (site, userClass, hour) => localRateInHour(presenceOf(site, userClass), offset(site), hour),
    operating: (site, hour) => (site ? ofSite(site, hour) : recall(known, ` ${hour}`, () => plan.sites.reduce((highest, each) => Math.max(highest, ofSite(each, hour)), 0))),
  };
}

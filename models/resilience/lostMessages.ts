import type { JoinedSiteLine } from '../capacity/siteLine';
import type { Site } from '../document/schema/site';
import { operatingShare } from './siteLoss';

/** Messages that can not be sent again and are lost with the line where the site has no buffer on disk. */
export interface LostMessages {
  readonly perCut: number;
  readonly perYear: number;
}

/**
 * One cut loses messages/h × hours that the site can not bridge; a year, × cuts × share of the week in which the site works.
 * @example 400 messages/h × 2.5 h = 1,000 a cut; × 3 cuts × 0.5 = 1,500 a year
 */
export function lostMessages(site: Site, { edge, link }: Pick<JoinedSiteLine, 'edge' | 'link'>): LostMessages {
  const perCut = edge.onceOnlyPerHour * link.unbridgedHours;
  return { perCut, perYear: perCut * link.cutsPerYear * operatingShare(site) };
}

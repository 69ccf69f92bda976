import type { Assumptions } from '../assumptions/register';
import type { Site } from '../document/schema/site';
import type { SiteTraffic } from './siteTraffic';

/** What a site must be able to do and hold while its line is down. */
export interface EdgeNeed {
  /** Whether anything has to run or wait at the site. */
  readonly needed: boolean;
  readonly reasons: readonly EdgeReason[];
  /** Hours of messages that the buffer holds. */
  readonly bufferHours: number;
  readonly bufferGiB: number;
  /** Queued flows from the site whose messages nobody can send again: their buffer must be on disk. */
  readonly onceOnlyFlows: readonly string[];
  readonly onceOnlyPerHour: number;
}

export type EdgeReason = 'survives' | 'stays-local' | 'sent-once';

const KIB_PER_GIB = 1024 * 1024;

/**
 * Buffer = Σ queued flows from the site: messages/h × payload × growth × hours. The hours are those that the site must
 * survive; messages that can not be sent again are held for the assumed outage of a line at least.
 * @example 3,600 messages/h × 64 KiB × 8 h = 1.76 GiB
 */
export function edgeNeed(site: Site, traffic: Pick<SiteTraffic, 'flows'>, growth: number, assumptions: Assumptions): EdgeNeed {
  // What comes from the cloud waits in the cloud; a caller that waits for an answer has nothing to store.
  const queued = traffic.flows.filter(({ flow, direction }) => flow.mode === 'queued' && direction === 'up');
  const onceOnly = queued.filter(({ flow }) => !flow.replayable);
  const hours = site.surviveHoursWithoutWan;
  const least = assumptions.value('failure.wan-hours');
  const kib = queued.reduce((sum, { flow, meanKibPerHour }) => sum + meanKibPerHour * (flow.replayable ? hours : Math.max(hours, least)), 0);
  const reasons: readonly EdgeReason[] = [
    ...(hours > 0 ? (['survives'] as const) : []),
    ...(site.mustStayLocal.length > 0 ? (['stays-local'] as const) : []),
    ...(onceOnly.length > 0 ? (['sent-once'] as const) : []),
  ];
  return {
    needed: reasons.length > 0,
    reasons,
    bufferHours: onceOnly.length > 0 ? Math.max(hours, least) : hours,
    bufferGiB: (kib * growth) / KIB_PER_GIB,
    onceOnlyFlows: onceOnly.map(({ flow }) => flow.id),
    onceOnlyPerHour: onceOnly.reduce((sum, each) => sum + each.messagesPerHour, 0),
  };
}

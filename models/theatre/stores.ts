import { edgeNeed } from '../capacity/edgeNeed';
import { flowsOverLine } from '../capacity/siteTraffic';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Integration } from '../document';
import type { Part } from './castFlow';
import type { Ends } from './ends';
import { activityOf, ratePerHour } from './flowRate';
import { fillStore, type Filled } from './fillStore';
import type { Stage } from './stage';

const KIB_PER_GIB = 1024 * 1024;

export interface CastFlow {
  readonly flow: Integration;
  readonly ends: Ends;
  readonly part: Part;
}

export interface FilledStore extends Filled {
  /** Null where the plan names no limit. */
  readonly sizeKib: number | null;
  readonly kibPerHour: number;
  readonly flowIds: readonly string[];
}

export const storeKey = (part: Part): string | null => (part.kind === 'held' ? `${part.store}/${part.place}` : null);

/** Fills every store that a flow waits in; the messages of one store share its room. */
export function fillStores(cast: readonly CastFlow[], stage: Stage): ReadonlyMap<string, FilledStore> {
  const groups = new Map<string, CastFlow[]>();
  for (const each of cast) {
    const key = storeKey(each.part);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const sizeOf = storeSizes(stage);
  return new Map(
    [...groups].map(([key, members]) => {
      const inflows = members.map(({ flow, ends }) => ({ id: flow.id, kibPerHour: ratePerHour(flow, ends, stage) * flow.payloadKiB, activity: activityOf(ends, stage) }));
      const sizeKib = sizeOf(members[0]?.part);
      return [key, { ...fillStore(sizeKib, inflows, stage.hours), sizeKib, kibPerHour: inflows.reduce((sum, each) => sum + each.kibPerHour, 0), flowIds: members.map(({ flow }) => flow.id) }];
    }),
  );
}

/**
 * Edge node: the buffer that the answer sizes for the plan's survival hours. Queue of the ERP: it lives in the database, so the free
 * part of its disk at the end of the horizon is its limit. What a sender can keep the plan does not say.
 * @example 4,096 GiB of disk − (920 + 240 × 5 years) GiB → 1,976 GiB free
 */
function storeSizes({ plan, report, growth, assumptions }: Stage): (part: Part | undefined) => number | null {
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  return (part) => {
    if (part?.kind !== 'held' || part.store === 'sender') return null;
    if (part.store === 'erp-queue') return freeQueueKib({ plan, report });
    const site = sites.get(part.place);
    return site ? edgeNeed(site, { flows: flowsOverLine(plan, site) }, growth, assumptions).bufferGiB * KIB_PER_GIB : 0;
  };
}

export function freeQueueKib({ plan, report }: Pick<Stage, 'plan' | 'report'>): number {
  const { databaseGiB, databaseGrowthGiBPerYear } = plan.data;
  const atHorizon = databaseGiB + (databaseGrowthGiBPerYear * plan.company.horizonMonths) / MONTHS_PER_YEAR;
  return Math.max(0, report.summary.capacity.postgres.storageGiB - atHorizon) * KIB_PER_GIB;
}

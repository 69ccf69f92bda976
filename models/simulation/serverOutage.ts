import type { MinHeap } from './minHeap';
import { exponential, type Random } from './random';

/** A failure takes some servers away for a while; work that they have begun is finished first. */
export interface ServerOutage {
  readonly atSeconds: number;
  readonly seconds: number;
  readonly servers: number;
}

/** The servers that are free first go, and come back when the outage ends. */
export function takeServersAway(freeAt: MinHeap, outage: ServerOutage): void {
  const backAt = outage.atSeconds + outage.seconds;
  const gone = Array.from({ length: Math.min(outage.servers, freeAt.size) }, () => freeAt.pop() ?? 0);
  for (const free of gone) freeAt.push(Math.max(free, backAt));
}

/** Server time that outages cost between two moments. Example: 2 servers away from 50 s to 150 s, seen from 0 to 100 s → 100. */
export function lostServerSeconds(outages: readonly ServerOutage[], fromSeconds: number, untilSeconds: number): number {
  return outages.reduce((sum, { atSeconds, seconds, servers }) => {
    const overlap = Math.min(untilSeconds, atSeconds + seconds) - Math.max(fromSeconds, atSeconds);
    return sum + servers * Math.max(0, overlap);
  }, 0);
}

/** Single processes that fail at random and are replaced. */
export function workerFailures(random: Random, { servers, seconds, perServerDay, awaySeconds }: { readonly servers: number; readonly seconds: number; readonly perServerDay: number; readonly awaySeconds: number }): readonly ServerOutage[] {
  const outages: ServerOutage[] = [];
  const mean = SECONDS_PER_DAY / (servers * perServerDay);
  if (!Number.isFinite(mean)) return outages;
  for (let at = exponential(random, mean); at < seconds; at += exponential(random, mean)) outages.push({ atSeconds: at, seconds: awaySeconds, servers: 1 });
  return outages;
}

const SECONDS_PER_DAY = 86_400;

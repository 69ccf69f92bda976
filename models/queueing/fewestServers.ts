import { waitingOf, type Queue } from './waiting';

export interface ServiceTarget {
  readonly p95WaitSeconds: number;
  readonly utilisationCeiling: number;
}

/**
 * The smallest number of servers that meets the wait target and the utilisation ceiling. Waiting falls with every
 * server, so the first that fits is the smallest.
 * @example λ 50/s, s 0.15 s, scv 1, wait 0.2 s, ceiling 0.65 → 12 (7.5 / 0.65 = 11.5)
 */
export function fewestServers(load: Omit<Queue, 'servers'>, target: ServiceTarget): number {
  const offered = load.arrivalsPerSecond * load.serviceSeconds;
  let servers = Math.max(1, Math.ceil(offered / target.utilisationCeiling - 1e-9));
  while (waitingOf({ ...load, servers }).p95WaitSeconds > target.p95WaitSeconds) servers += 1;
  return servers;
}

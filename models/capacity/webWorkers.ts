import type { Assumptions } from '../assumptions/register';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import { fewestServers } from '../queueing/fewestServers';
import { waitingOf, type Waiting } from '../queueing/waiting';
import type { PeakLoad } from './peakLoad';

/** Over how many failure domains the workers are spread, and how many of them the target must survive. */
export interface FailureDomains {
  readonly count: number;
  readonly survive: number;
}

export interface WebWorkers {
  readonly workers: number;
  /** Workers that the load itself needs, with nothing broken. */
  readonly needed: number;
  readonly waiting: Waiting;
  readonly waitingAfterLoss: Waiting;
  readonly binding: 'wait target' | 'utilisation ceiling' | 'documented minimum' | 'failure domain' | 'pin';
}

/**
 * Fewest web workers (M/G/c) that meet wait target and utilisation ceiling, with the tier's share of failure domains
 * gone: smallest c with c − ⌈c·survive/count⌉ ≥ needed, rounded up to full domains. Odoo needs at least two.
 * @param pinned a number that the user fixed; use and wait are then those of that number
 * @example needed 12, three zones, one may fail → 18 workers, 6 per zone
 */
export function sizeWebWorkers(load: PeakLoad, assumptions: Assumptions, domains: FailureDomains, pinned: number | null = null): WebWorkers {
  const queue = { arrivalsPerSecond: load.arrivalsPerSecond, serviceSeconds: load.serviceSeconds, scv: load.scv };
  const target = {
    p95WaitSeconds: assumptions.value('web.wait-p95-ms') / 1000,
    utilisationCeiling: assumptions.value('web.utilisation-ceiling'),
  };
  const minimum = ODOO_CONSTANTS.workers_min_http.value;
  const byLoad = load.arrivalsPerSecond === 0 ? 0 : fewestServers(queue, target);
  const byCeiling = Math.ceil((load.arrivalsPerSecond * load.serviceSeconds) / target.utilisationCeiling - 1e-9);
  const needed = Math.max(minimum, byLoad);
  const sized = domains.survive === 0 ? needed : Math.ceil(needed / (domains.count - domains.survive)) * domains.count;
  const workers = pinned ?? sized;
  const afterLoss = workersAfterLoss(workers, domains);
  return {
    workers,
    needed,
    waiting: waitingOf({ ...queue, servers: workers }),
    waitingAfterLoss: waitingOf({ ...queue, servers: afterLoss }),
    binding: pinned === null ? bindingOf(workers, needed, byLoad, byCeiling) : 'pin',
  };
}

/** Workers that are left when the domains to survive are gone, the fullest ones first. Example: 18 over three zones, one gone → 12. */
export const workersAfterLoss = (workers: number, { count, survive }: FailureDomains): number => Math.max(0, workers - Math.ceil(workers / count) * survive);

function bindingOf(workers: number, needed: number, byLoad: number, byCeiling: number): WebWorkers['binding'] {
  if (workers > needed) return 'failure domain';
  if (byLoad < needed) return 'documented minimum';
  return byLoad > byCeiling ? 'wait target' : 'utilisation ceiling';
}

/** The documented rules beside the model: one worker per six concurrent users, at most 2 × cores + 1. Example: 60 users → 10. */
export function workersByRuleOfThumb(concurrentUsers: number): number {
  return Math.ceil(concurrentUsers / ODOO_CONSTANTS.users_per_worker_docs.value);
}

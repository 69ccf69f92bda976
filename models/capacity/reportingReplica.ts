import type { Assumptions } from '../assumptions/register';
import { percent } from '../figure/percent';
import type { PriceIndex } from '../prices/indexPrices';
import { shareIn, vcoresOf } from './databaseHour';
import type { DatabaseLoad } from './databaseLoad';
import type { DatabaseNeed } from './databaseNeed';
import { fitPostgres, type PostgresFit, type PostgresRules } from './postgresFit';

/** Whether a read replica for lists and reports earns its price, and how. */
export interface ReportingReplica {
  /** Part of the database CPU that lists and reports take in the hour with most of them. */
  readonly share: number;
  /** Primary with its standby and replica ÷ the same without a replica; null where it was not worked out. */
  readonly costFactor: number | null;
  /** The primary and what it must carry, and the replica; null when none is proposed. */
  readonly proposed: { readonly need: DatabaseNeed; readonly primary: PostgresFit; readonly replica: PostgresFit } | null;
  readonly why: string;
}

/**
 * Proposed when lists and reports take at least the agreed share of their own busiest hour and primary and replica together
 * cost at most the agreed multiple of a primary that carries all; or when no single size carries all. The replica holds
 * all data and replays all writes, so only vCores and connections of reporting are its own.
 * @example half of a vCore-bound zone-redundant database: 2 × 0.5 + 0.5 = 1.5 against 2 servers → proposed
 */
export function reportingReplica(
  alone: PostgresFit | null,
  need: DatabaseNeed,
  load: DatabaseLoad,
  rules: PostgresRules,
  prices: PriceIndex,
  region: string,
  assumptions: Assumptions,
): ReportingReplica {
  const share = shareIn(load.busiestReporting, 'reportingVcores');
  const least = assumptions.value('replica.least-share');
  if (rules.sharedServer) return { share, costFactor: null, proposed: null, why: 'The server belongs to the platform; a replica is its operator’s choice.' };
  if (share < least) return { share, costFactor: null, proposed: null, why: `Lists and reports take ${percent(share)} of the database CPU in the hour with most of them, below the agreed ${percent(least)}.` };

  const ceiling = assumptions.value('database.cpu-ceiling');
  const without = { ...need, vcores: (vcoresOf(load.busiestWithoutReporting) - load.busiestWithoutReporting.reportingVcores) / ceiling };
  const reports = { ...need, vcores: load.busiestReporting.reportingVcores / ceiling, connections: need.connections - need.listeningConnections, listeningConnections: 0 };
  const primary = fitPostgres(without, rules, prices, region);
  const replica = fitPostgres(reports, { ...rules, highAvailability: false, burstableAllowed: false, tier: null }, prices, region);
  if (!primary?.sku.readReplicas || !replica) return { share, costFactor: null, proposed: null, why: 'No size that allows replicas carries the rest.' };

  const proposed = { need: without, primary, replica };
  if (alone === null) return { share, costFactor: null, proposed, why: 'No single size carries people and reports together.' };
  if (alone.usdPerMonth === null || primary.usdPerMonth === null || replica.usdPerMonth === null) return { share, costFactor: null, proposed: null, why: 'A price is missing, so the saving can not be told.' };
  const costFactor = (primary.usdPerMonth + replica.usdPerMonth) / alone.usdPerMonth;
  const most = assumptions.value('replica.most-cost');
  const compared = `lists and reports take ${percent(share)} of the database CPU in the hour with most of them, and servers with a replica cost ${costFactor.toFixed(2)} times those without (agreed: at most ${most})`;
  return costFactor <= most ? { share, costFactor, proposed, why: `Earned: ${compared}.` } : { share, costFactor, proposed: null, why: `Not earned: ${compared}.` };
}

import { homeRegion } from '../document/homeRegion';
import { pinned } from '../document/pinned';
import type { Plan } from '../document/schema/plan';
import { findRegion } from '../facts/regions';
import { DATABASE_MODES, PLATFORMS, TENANCIES, TIERS } from '../report/summary';
import type { Candidate } from './candidate';
import { rungOf } from './tenancyPolicy';
import { TIER_POLICIES } from './tierPolicy';

/**
 * The design space of a plan in one region: tenancy × tier × platform × database mode, the cross-region tier only
 * when a second region is named or paired, zones only where the region has them. Pinned decisions leave one value each.
 */
export function proposeCandidates(plan: Plan, region = homeRegion(plan)): readonly Candidate[] {
  const recovery = recoveryRegion(plan, region);
  return keep(TENANCIES, pinned(plan, 'tenancy')).filter((tenancy) => rungOf(tenancy) >= highestFloor(plan)).flatMap((tenancy) =>
    keep(TIERS, pinned(plan, 'tier')).flatMap((tier) => {
      const second = TIER_POLICIES[tier].recoveryRegion;
      if (second && recovery === null) return [];
      if (TIER_POLICIES[tier].domainName === 'zone' && findRegion(region)?.zones === false) return [];
      return keep(PLATFORMS, pinned(plan, 'platform')).flatMap((platform) =>
        keep(DATABASE_MODES, pinned(plan, 'database')).map((database) => ({
          tenancy,
          tier,
          platform,
          database,
          region,
          drRegion: second ? recovery : null,
        })),
      );
    }),
  );
}

/** The region that takes over: the one the plan names, else the pair of the home region where it is allowed, open and inside the geography of the data. */
export function recoveryRegion(plan: Plan, home: string): string | null {
  const { disasterRecovery, allowed } = plan.company.regions;
  if (disasterRecovery !== null) return disasterRecovery === home ? null : disasterRecovery;
  const region = findRegion(home);
  const pair = region?.pairedRegion ?? null;
  if (pair === null || region?.pairRestricted) return null;
  if (plan.company.residency !== 'none' && findRegion(pair)?.geography !== region?.geography) return null;
  return allowed.length === 0 || allowed.includes(pair) ? pair : null;
}

/** No estate stands below the rung that somebody fixed for one of its workloads. */
function highestFloor(plan: Plan): number {
  return Math.max(0, ...plan.pins.filter((pin) => pin.target === 'workload-tenancy').map((pin) => TENANCIES.findIndex((tenancy) => tenancy === pin.value)));
}

/** An unknown pin value leaves nothing to choose from; the pipeline reports it instead of ignoring it. */
function keep<T extends string>(values: readonly T[], pin: string | number | null): readonly T[] {
  return pin === null ? values : values.filter((value) => value === pin);
}

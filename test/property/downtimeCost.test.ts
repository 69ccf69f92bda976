import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../models/document';
import { TIERS } from '../../models/report/summary';
import { decidedAs, reportOf } from '../unit/models/evaluation/answers';
import { starterPlan, withCompany, withSites, withWorkloads } from '../unit/models/evaluation/plans';

/** Plans between a small subsidiary and a mid-market producer: other people, hours, money, promises and local survival. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    starter: fc.constantFrom('mid-market-producer' as const, 'small-subsidiary' as const),
    costPerHour: fc.integer({ min: 10, max: 20_000 }),
    expertHourCost: fc.integer({ min: 20, max: 300 }),
    rtoMinutes: fc.constantFrom(30, 120, 480, 1440, 4320),
    rpoMinutes: fc.constantFrom(0, 5, 15, 60, 1440),
    supportHours: fc.constantFrom('business-hours' as const, 'extended' as const, 'around-the-clock' as const),
    engineers: fc.constantFrom(0, 0.5, 1, 2, 6),
    ownReleasesPerYear: fc.integer({ min: 0, max: 24 }),
    surviveHoursWithoutWan: fc.constantFrom(0, 1, 8, 72),
    users: fc.double({ min: 0.2, max: 3, noNaN: true }),
  })
  .map(({ starter, costPerHour, rtoMinutes, rpoMinutes, engineers, surviveHoursWithoutWan, users, ...company }) => {
    const sized = withSites(starterPlan(starter), (site) => ({
      surviveHoursWithoutWan,
      downtimeCostPerHour: site.kind === 'office' ? costPerHour / 10 : costPerHour,
      users: site.users.map((each) => ({ ...each, named: Math.ceil(each.named * users) })),
    }));
    return withCompany(withWorkloads(sized, () => ({ rtoMinutes, rpoMinutes })), { ...company, platformTeam: { engineers, kubernetes: 'basic' } });
  });

const tierOf = (plan: Plan): number => TIERS.indexOf(reportOf(decidedAs(plan, { platform: 'aks', database: 'managed' })).summary.recommendation.tier);
const costing = (plan: Plan, factor: number): Plan => withSites(plan, (site) => ({ downtimeCostPerHour: site.downtimeCostPerHour * factor }));

describe('the price of an hour without the ERP', () => {
  it.each(['mid-market-producer', 'global-manufacturer', 'small-subsidiary'] as const)('moves no starter the wrong way, with nothing pinned: %s', { timeout: 240_000 }, (id) => {
    const ranks = [0.5, 1, 2].map((factor) => TIERS.indexOf(reportOf(costing(starterPlan(id), factor)).summary.recommendation.tier));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('never lowers the tier when it doubles and never raises it when it is halved, on any plan', { timeout: 240_000 }, () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(plans, (plan) => {
        const ranks = [0.5, 1, 2].map((factor) => tierOf(costing(plan, factor)));
        ranks.forEach((rank) => seen.add(rank));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { seed: 20_261_122, numRuns: 20 },
    );
    // The plans are no sample of one answer.
    expect(seen.size).toBeGreaterThan(1);
  });
});

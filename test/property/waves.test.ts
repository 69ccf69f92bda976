import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import type { Plan, Site } from '../../models/document';
import type { Cutover } from '../../models/report/migrationPlan';
import { planMigration } from '../../models/waves/planMigration';
import { planWaves } from '../../models/waves/planWaves';
import { brokenRules, lastMoment, wallOf } from './brokenRules';
import { dateAt, estateArbitrary, HOUR } from './estates';
import { strictEstateArbitrary } from './strictEstates';

/** Whether clocks change while a site moves: hours on the wall and hours that pass differ. */
function clocksChange(cutover: Cutover, { timeZone }: Site): boolean {
  const [from, to] = [Date.parse(cutover.start), lastMoment(cutover)];
  const wall = (at: number): number => Date.parse(`${wallOf(at, timeZone).replace(' ', 'T')}Z`);
  return wall(to) - wall(from) !== to - from;
}

describe('the waves of any estate', () => {
  it('break no hard rule: 500 estates of up to 60 sites over changes of clocks and years, and what does not give way in those that conflict', () => {
    const seen = { planned: 0, conflicts: 0, overClocks: 0, overYears: 0, large: 0, locked: 0, busyAtOnce: 0, sameWaveOrders: 0 };
    fc.assert(
      fc.property(strictEstateArbitrary, (plan) => {
        const assumptions = assumptionsOf(plan);
        const answer = planWaves(plan, assumptions);
        const { cutovers, conflict } = answer.migration;
        if (cutovers.length === 0) return;
        expect(brokenRules(plan, answer, assumptions.value('waves.weeks-between'))).toEqual([]);
        if (conflict !== null) return void (seen.conflicts += 1);
        seen.planned += 1;
        seen.large += plan.sites.length > 40 ? 1 : 0;
        seen.locked += plan.migration.locks.length > 0 ? 1 : 0;
        seen.overYears += new Set(cutovers.map(({ start }) => start.slice(0, 4))).size > 1 ? 1 : 0;
        seen.overClocks += cutovers.filter((cutover) => clocksChange(cutover, plan.sites.find(({ id }) => id === cutover.siteId) as Site)).length;
        seen.busyAtOnce += cutovers.some(({ start, wave }) => cutovers.some((other) => other.wave < wave && Date.parse(other.end) + other.rollbackHours * HOUR > Date.parse(start))) ? 1 : 0;
        const waveOf = new Map(cutovers.map(({ siteId, wave }) => [siteId, wave]));
        seen.sameWaveOrders += (plan.migration.after ?? []).filter(({ siteId, afterSiteId }) => waveOf.get(siteId) === waveOf.get(afterSiteId)).length;
      }),
      { numRuns: RUNS },
    );
    // The rules must not be kept by planning nothing, nor where nothing puts them to the test.
    expect(seen.planned).toBeGreaterThanOrEqual(500);
    for (const [what, times] of Object.entries(seen)) expect([what, times > 0]).toEqual([what, true]);
  }, 600_000);

  it('are the same in whatever order the plants are drawn', () => {
    fc.assert(
      fc.property(estateArbitrary, (plan) => {
        const of = (each: Plan) => planMigration(each, assumptionsOf(each), dateAt(120));
        expect(of({ ...plan, sites: [...plan.sites].reverse() })).toEqual(of(plan));
      }),
      { numRuns: 20 },
    );
  }, 240_000);
});

/** So many that 500 of them have waves that keep to all of it. */
const RUNS = 880;

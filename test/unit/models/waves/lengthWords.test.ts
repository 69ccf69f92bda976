import { expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { lengthWords } from '../../../../models/waves/lengthWords';
import { planMigration } from '../../../../models/waves/planMigration';
import { plainPlan, siteOf } from '../evaluation/plans';

const WEEK = 604_800_000;
/** Two crews, and no day is closed. */
function estate(sites: number): Plan {
  const base = plainPlan({ sites: Array.from({ length: sites }, (_, at) => siteOf(`s${String(at).padStart(2, '0')}`, 'UTC', { downtimeCostPerHour: at + 1 })) });
  return { ...base, calendars: { ...base.calendars, monthEnd: { days: 0, loadFactor: 1 } }, migration: { ...base.migration, earliestStart: '2027-01-04', latestEnd: null, pilotSiteId: null, maxSitesPerWave: 2, crews: 2, locks: [] } };
}
const planned = (plan: Plan) => planMigration(plan, assumptionsOf(plan), '2027-04-12');
const weeksUntilLast = (plan: Plan): number => {
  const mondays = planned(plan).waves.map(({ monday }) => Date.parse(monday));
  return (Math.max(...mondays) - Math.min(...mondays)) / WEEK;
};

it('says that nothing is shorter where that is so by hand: the pilot, then two sites every four weeks', () => {
  expect(weeksUntilLast(estate(5))).toBe(2 * 4);
  expect([planned(estate(5)).exact, ...lengthWords(planned(estate(5)))]).toEqual([true, 'proven shortest for the pilot, the bridges and the agreed weeks chosen']);
  // Too many to try all orders, and still no plan is shorter: 30 sites are 15 waves after the pilot's.
  expect(weeksUntilLast(estate(31))).toBe(15 * 4);
  expect([planned(estate(31)).exact, ...lengthWords(planned(estate(31)))]).toEqual([false, 'proven shortest for the pilot, the bridges and the agreed weeks chosen']);
});

it('names the weeks that may be won where the bound is not reached', () => {
  // An hour of each costs 3 and of a wave at most 8: two sites a wave, so the 20 after the pilot's take 10 waves. What is at stake alone, 60, would fit into 8.
  const base = estate(21);
  const plan: Plan = { ...base, sites: base.sites.map((site) => ({ ...site, downtimeCostPerHour: 3 })), migration: { ...base.migration, maxSitesPerWave: 4, crews: 4, maxExposurePerWave: 8 } };
  expect(weeksUntilLast(plan)).toBe(10 * 4);
  expect([planned(plan).exact, ...lengthWords(planned(plan))]).toEqual([false, 'at most 8 weeks longer than the shortest possible for the pilot, the bridges and the agreed weeks chosen']);
  expect(lengthWords({ waves: [], gapWeeks: 0 })).toEqual([]);
});

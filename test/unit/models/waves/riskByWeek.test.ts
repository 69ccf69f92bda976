import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Cutover, MigrationPlan } from '../../../../models/report/migrationPlan';
import { planMigration } from '../../../../models/waves/planMigration';
import { riskByWeek } from '../../../../models/waves/riskByWeek';
import { siteOf, starterPlan } from '../evaluation/plans';

const cutover = (siteId: string, start: string, risk: number): Cutover => ({ siteId, wave: 3, start, end: start, pointOfNoReturn: start, localStart: start.slice(0, 16), localEnd: start.slice(0, 16), localPointOfNoReturn: start.slice(0, 16), hours: 1, transferHours: 0, rollbackHours: 0, risk });
const sites = [siteOf('dear', 'UTC', { downtimeCostPerHour: 300 }), siteOf('cheap', 'UTC', { downtimeCostPerHour: 100 })];
/** The dear site on Saturday 5 June 2027, the cheap one on Friday 18 June; a bridge between them. */
const migration: MigrationPlan = {
  waves: [],
  cutovers: [cutover('dear', '2027-06-05T06:00Z', 7), cutover('cheap', '2027-06-18T20:00Z', 2)],
  bridges: [{ flowId: 'stock', name: 'Stock', siteIds: ['cheap', 'dear'], from: '2027-06-05', to: '2027-06-18', hours: 42 }],
  together: [],
  exact: true,
  gapWeeks: 0,
  conflict: null,
  moved: [],
};

describe('risk by week', () => {
  // A year has 52 weeks; a yearly loss of 40 for each of them. Three quarters of what an hour costs move first: 40 × 300 ÷ 400 = 30 a week.
  it('adds up as by hand: what cutovers put at stake, and the part of the outages that hits sites that have moved', () => {
    const weeks = riskByWeek({ sites }, migration, 52 * 40);
    expect(weeks.map(({ monday, sitesOnOldSystem, expectedLoss }) => [monday, sitesOnOldSystem, Number(expectedLoss.toFixed(6))])).toEqual([
      ['2027-05-31', ['cheap'], 37],
      ['2027-06-07', ['cheap'], 30],
      ['2027-06-14', [], 42],
    ]);
    // The bridge stands in all three weeks, from Saturday to Friday; both sites hang on it.
    expect(weeks.map(({ bridgedFlows, bridgedPerHour }) => [bridgedFlows, bridgedPerHour])).toEqual(Array(3).fill([['stock'], 400]));
  });

  it('is empty where nothing moves, and without hours that cost anything it is what cutovers put at stake', () => {
    expect(riskByWeek({ sites }, { ...migration, cutovers: [] }, 40)).toEqual([]);
    const free = sites.map((site) => ({ ...site, downtimeCostPerHour: 0 }));
    expect(riskByWeek({ sites: free }, migration, 40).map(({ expectedLoss }) => expectedLoss)).toEqual([7, 0, 2]);
  });

  it('counts every cutover once and leaves no site behind, whenever the global starter begins', () => {
    const plan = starterPlan('global-manufacturer');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (month) => {
        const found = planMigration(plan, assumptionsOf(plan), `2027-${String(month).padStart(2, '0')}-15`);
        const weeks = riskByWeek(plan, found, 1000);
        expect(weeks.reduce((sum, { cutoverRisk }) => sum + cutoverRisk, 0)).toBeCloseTo(found.cutovers.reduce((sum, { risk }) => sum + risk, 0), 6);
        const left = weeks.map(({ sitesOnOldSystem }) => sitesOnOldSystem.length);
        expect([...left].sort((a, b) => b - a)).toEqual(left);
        expect(left.at(-1)).toBe(0);
        for (const { flowId, from, to } of found.bridges) expect(weeks.filter(({ bridgedFlows }) => bridgedFlows.includes(flowId)).length).toBeGreaterThanOrEqual(Math.ceil((Date.parse(to) - Date.parse(from)) / 604_800_000));
      }),
      { numRuns: 3 },
    );
  });
});

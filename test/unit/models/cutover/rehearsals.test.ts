import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { gatesOf } from '../../../../models/cutover/gates';
import { planSite } from '../../../../models/cutover/checkSite';
import { rehearsalsOf } from '../../../../models/cutover/rehearsals';
import { siteWorks } from '../../../../models/cutover/work/siteWorks';
import type { Plan } from '../../../../models/document';
import { lockSiteDates } from '../../../../models/document/edits';
import { planWaves } from '../../../../models/waves/planWaves';
import { plainPlan, shiftOf, siteOf, withAssumption } from '../evaluation/plans';

const base = plainPlan({ sites: [siteOf('a', 'Europe/Prague', { shifts: [shiftOf('08:00', '17:00')] })] });
/** A cutover of 6 h on the second Saturday after clocks went forward, 2027-03-28. */
const plan: Plan = lockSiteDates({ ...base, migration: { ...base.migration, earliestStart: '2026-11-02', cutoverHours: 6, rollbackHours: 4 } }, [{ siteId: 'a', date: '2027-04-10', onTheDay: true, reason: '' }]);
const found = (of: Plan) => {
  const { migration } = planWaves(of, assumptionsOf(of));
  return { cutover: migration.cutovers[0], rehearsals: rehearsalsOf(of, assumptionsOf(of), migration) };
};

describe('rehearsals', () => {
  it('come at the hour and on the weekday of the cutover, two weeks before it, whatever clocks did meanwhile', () => {
    const { cutover, rehearsals } = found(plan);
    const clock = cutover?.localStart.slice(10) ?? '';
    expect(cutover?.localStart.slice(0, 10)).toBe('2027-04-10');
    expect(rehearsals.map(({ localStart, number }) => [localStart, number])).toEqual([[`2027-03-27${clock}`, 1]]);
    const [only] = rehearsals;
    expect(Date.parse(cutover?.start ?? '') - Date.parse(only?.start ?? '')).toBe((14 * 24 - 1) * 3_600_000);
    // As long as the cutover, whole hours.
    expect(Date.parse(only?.end ?? '') - Date.parse(only?.start ?? '')).toBe(Math.ceil(cutover?.hours ?? 0) * 3_600_000);
  });

  it('leave their record in time for the gate that asks for it, however many there are', () => {
    const more = withAssumption(withAssumption(plan, 'migration.rehearsals', 3), 'cutover.gate-days', 10);
    const { rehearsals } = found(more);
    expect(rehearsals.map(({ localStart, number }) => [localStart.slice(0, 10), number])).toEqual([
      ['2027-03-01', 1],
      ['2027-03-11', 2],
      ['2027-03-21', 3],
    ]);
    const assumptions = assumptionsOf(more);
    const sites = siteWorks(more, assumptions, planWaves(more, assumptions).migration).map((work) => planSite(work, assumptions));
    const gate = gatesOf({ plan: more, design: { tier: 'single', drRegion: null, restoreMinutes: null }, sites }, assumptions).find(({ kind }) => kind === 'rehearsal');
    for (const { end } of rehearsals) expect(end < (gate?.due ?? '')).toBe(true);
    expect(found(withAssumption(plan, 'migration.rehearsals', 0)).rehearsals).toEqual([]);
  });
});

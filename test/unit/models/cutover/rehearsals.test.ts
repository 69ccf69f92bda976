import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { gatesOf } from '../../../../models/cutover/gates';
import { planSite } from '../../../../models/cutover/checkSite';
import { rehearsalFindings } from '../../../../models/cutover/rehearsalFindings';
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

  it('come a week earlier where the only crew moves another site, or plays its move, on that night', () => {
    const two = (crews: number): Plan => {
      const sites = ['a', 'b', 'c'].map((id) => siteOf(id, 'Europe/Prague', { shifts: [shiftOf('08:00', '17:00')] }));
      const dates = { a: '2027-04-24', b: '2027-05-08', c: '2027-05-15' };
      const asked = { ...plan, sites, migration: { ...plan.migration, crews, dateLocks: [] } };
      return withAssumption(lockSiteDates(asked, Object.entries(dates).map(([siteId, date]) => ({ siteId, date, onTheDay: true, reason: '' }))), 'waves.weeks-between', 1);
    };
    const datesOf = (of: Plan): Record<string, string> => Object.fromEntries(found(of).rehearsals.map(({ siteId, localStart }) => [siteId, localStart.slice(0, 10)]));
    expect(planWaves(two(1), assumptionsOf(two(1))).migration.conflict).toBeNull();
    // Two weeks before b the crew moves a.
    expect(datesOf(two(2))).toEqual({ a: '2027-04-10', b: '2027-04-24', c: '2027-05-01' });
    expect(datesOf(two(1))).toEqual({ a: '2027-04-10', b: '2027-04-17', c: '2027-05-01' });
    // Of two each, the first of c would be on the night on which the crew plays b for the second time.
    const further = withAssumption(lockSiteDates(two(1), [{ siteId: 'a', date: '2027-06-19', onTheDay: true, reason: '' }]), 'migration.rehearsals', 2);
    expect(found(further).rehearsals.map(({ siteId, localStart }) => `${siteId} ${localStart.slice(0, 10)}`)).toEqual(['b 2027-04-17', 'b 2027-04-24', 'c 2027-04-10', 'c 2027-05-01', 'a 2027-05-29', 'a 2027-06-05']);
  });

  it('are over before the gates fall due, and one after the other, however long they last', () => {
    const long = withAssumption({ ...plan, migration: { ...plan.migration, crews: 3, cutoverHours: 400, dateLocks: [] }, sites: [siteOf('a', 'Europe/Prague', { shifts: [] })] }, 'migration.rehearsals', 3);
    const { cutover, rehearsals } = found(long);
    expect(rehearsals.map(({ number }) => number)).toEqual([1, 2, 3]);
    const starts = [...rehearsals.map(({ start }) => start), `${new Date(Date.parse(cutover?.start ?? '') - 7 * 24 * 3_600_000 + 3_600_000).toISOString().slice(0, 16)}Z`];
    for (const [at, { end }] of rehearsals.entries()) expect(end <= (starts[at + 1] ?? '')).toBe(true);
  });

  it('are left out where no night of a year has a free crew, which is said', () => {
    const { cutover } = found(plan);
    if (!cutover) throw new Error('no cutover');
    const endless = { ...cutover, siteId: 'b', start: '2025-01-01T00:00Z', end: '2027-04-01T00:00Z' };
    const saidOf = (crews: number): readonly string[] => rehearsalFindings({ ...plan, migration: { ...plan.migration, crews } }, assumptionsOf(plan), { cutovers: [endless, cutover] }).map(({ id }) => id);
    expect(rehearsalsOf({ ...plan, migration: { ...plan.migration, crews: 1 } }, assumptionsOf(plan), { cutovers: [endless, cutover] }).filter(({ siteId }) => siteId === 'a')).toEqual([]);
    expect([saidOf(1), saidOf(2)]).toEqual([['cutover.rehearsal.a'], []]);
  });
});

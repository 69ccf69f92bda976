import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { planWaves } from '../../../../models/waves/planWaves';
import { buildGantt } from '../../../../shared/gantt/buildGantt';
import { closedDays } from '../../../../shared/gantt/closedDays';
import { starterPlan } from '../../models/evaluation/plans';

const plan = starterPlan('global-manufacturer');
const answered = planWaves(plan, assumptionsOf(plan));
const gantt = (grouping: 'wave' | 'site' | 'crew') => buildGantt(plan, answered, grouping, (crew) => `Crew ${crew}`);
const HOUR = 3_600_000;

describe('the Gantt of a migration', () => {
  it('has every site exactly once in every grouping', () => {
    const ids = plan.sites.map(({ id }) => id).sort();
    for (const grouping of ['wave', 'site', 'crew'] as const) expect(gantt(grouping).rows.flatMap((row) => row.bars.flatMap((bar) => bar.siteIds)).sort()).toEqual(ids);
  });

  it('shows every rehearsal in every grouping, before its cutover and inside the drawing', () => {
    for (const grouping of ['wave', 'site', 'crew'] as const) {
      const { rows, from } = gantt(grouping);
      const bars = rows.flatMap((row) => row.bars);
      expect(bars.flatMap(({ rehearsals }) => rehearsals)).toHaveLength(plan.sites.length);
      for (const bar of bars) for (const each of bar.rehearsals) expect([each.to > each.from, each.to < bar.from, each.from >= from]).toEqual([true, true, true]);
    }
  });

  it('no crew is in two places in one wave, and there are no more rows than crews', () => {
    const { rows } = gantt('crew');
    expect(rows.length).toBeLessThanOrEqual(plan.migration.crews);
    for (const { bars } of rows) expect(new Set(bars.map(({ wave }) => wave)).size).toBe(bars.length);
  });

  it('parts of a night follow one another and sum up to data, steps and way back', () => {
    for (const { bars } of gantt('site').rows) {
      for (const bar of bars) {
        const cutover = answered.migration.cutovers.find(({ siteId }) => siteId === bar.id);
        if (!cutover) throw new Error('no cutover');
        expect(bar.from).toBe(Date.parse(`${cutover.localStart}Z`));
        // What passes on the wall is what passes, but for a change of clocks.
        const format = new Intl.DateTimeFormat('sv-SE', { timeZone: plan.sites.find(({ id }) => id === bar.id)?.timeZone ?? '', dateStyle: 'short', timeStyle: 'short' });
        const shown = (instant: number): number => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
        expect(bar.to).toBe(shown(Date.parse(cutover.end) + Math.ceil(cutover.rollbackHours) * HOUR));
        expect(bar.parts.find(({ kind }) => kind === 'reserve')?.from ?? bar.to).toBe(Date.parse(`${cutover.localEnd}Z`));
        expect(bar.parts.at(-1)?.to).toBe(shown(Date.parse(cutover.pointOfNoReturn) + Math.ceil(cutover.rollbackHours) * HOUR));
        for (const [at, part] of bar.parts.entries()) if (at > 0) expect(part.from).toBe(bar.parts[at - 1]?.to);
      }
    }
  });

  it('no bar of a site lies in days that are closed hard to it', () => {
    const chart = gantt('site');
    let looked = 0;
    for (const row of chart.rows) {
      const hard = closedDays(plan, row.siteIds, chart).filter((each) => each.hard);
      looked += hard.length;
      for (const bar of row.bars) expect(hard.filter(({ from, to }) => from < bar.to && to > bar.from)).toEqual([]);
    }
    expect(looked).toBeGreaterThan(plan.sites.length);
  });

  it('shows what closes days by the clock of another zone where it falls on the clock of the site', () => {
    const close = { ...plan, calendars: { ...plan.calendars, events: [{ id: 'hq', name: 'Close in Auckland', kind: 'year-end' as const, siteIds: ['pune-plant'], from: '2027-12-31', to: '2027-12-31', timeZone: 'Pacific/Auckland' }] } };
    const found = closedDays(close, ['pune-plant'], { from: Date.UTC(2027, 11, 1), to: Date.UTC(2028, 0, 31) }).filter(({ name }) => name === 'Close in Auckland');
    // UTC+13 and UTC+5:30: seven and a half hours earlier.
    expect(found.map(({ from, to }) => [from, to].map((time) => new Date(time).toISOString().slice(0, 16)))).toEqual([['2027-12-30T16:30', '2027-12-31T16:30']]);
  });

  it('tells the reason of a lock', () => {
    const locked = { ...plan, migration: { ...plan.migration, dateLocks: [{ siteId: 'pune-plant', date: '2028-05-06', reason: 'Monsoon' }] } };
    const bars = buildGantt(locked, answered, 'site', String).rows.flatMap((row) => row.bars);
    expect(bars.filter(({ locks }) => locks.length > 0).map(({ id, locks }) => [id, locks])).toEqual([
      ['greenville-plant', [plan.migration.locks[0]?.reason]],
      ['pune-plant', ['Monsoon']],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { firstOpenWeekend } from '../../../../models/waves/openWeekends';
import { planWaves } from '../../../../models/waves/planWaves';
import { plainPlan, siteOf, starterPlan, withAssumption } from '../evaluation/plans';

const wavesOf = (plan: Plan) => planWaves(plan, assumptionsOf(plan));
const datesOf = (plan: Plan) => wavesOf(plan).map((wave) => [wave.kind, wave.start, wave.end]);

const sites = ['a', 'b', 'c', 'd'].map((id, index) => siteOf(id, 'UTC', { downtimeCostPerHour: 100 * (4 - index) }));
const calm = plainPlan({ sites, calendars: { ...plainPlan().calendars, monthEnd: { days: 0, loadFactor: 1 } } });
const from2027 = { ...calm, migration: { ...calm.migration, earliestStart: '2027-01-04', maxSitesPerWave: 2, pilotSiteId: null } };

/** First weekend for the first plant, on or after a date. */
const openFor = (plan: Plan, from: string) => firstOpenWeekend(plan, plan.sites.slice(0, 1), from);
const withCalendars = (calendars: Partial<Plan['calendars']>): Plan => ({ ...calm, calendars: { ...calm.calendars, ...calendars } });

describe('firstOpenWeekend', () => {
  it('is the Saturday itself, or the next one', () => {
    expect(openFor(calm, '2027-06-12').start).toBe('2027-06-12');
    expect(openFor(calm, '2027-06-13').start).toBe('2027-06-19');
    expect(openFor(calm, '2027-06-14')).toEqual({ start: '2027-06-19', skipped: [] });
  });

  it('keeps out of hard freezes that touch the plant, to their last day', () => {
    const freeze = { id: 'f', name: 'Audit', siteIds: ['a'], from: '2027-06-13', to: '2027-06-19', hard: true };
    // 06-12/13 ends in the freeze, 06-19 is its last day
    expect(openFor(withCalendars({ changeFreezes: [freeze] }), '2027-06-12')).toEqual({ start: '2027-06-26', skipped: ['2027-06-19 skipped: change freeze “Audit”.'] });
    expect(openFor(withCalendars({ changeFreezes: [{ ...freeze, hard: false }] }), '2027-06-12').start).toBe('2027-06-12');
    expect(openFor(withCalendars({ changeFreezes: [{ ...freeze, siteIds: ['b'] }] }), '2027-06-12').start).toBe('2027-06-12');
    expect(openFor(withCalendars({ changeFreezes: [{ ...freeze, siteIds: [] }] }), '2027-06-12').start).toBe('2027-06-26');
  });

  it('keeps out of seasons, over New Year too', () => {
    const peak = { id: 'p', name: 'Christmas', siteIds: [], from: '11-20', to: '01-06', loadFactor: 2 };
    expect(openFor(withCalendars({ peaks: [peak] }), '2027-11-15').start).toBe('2028-01-08');
    expect(openFor(withCalendars({ peaks: [peak] }), '2027-11-13').start).toBe('2027-11-13');
  });

  it('keeps out of a season that begins on the Sunday', () => {
    const peak = { id: 'p', name: 'Harvest', siteIds: [], from: '06-13', to: '06-20', loadFactor: 2 };
    expect(openFor(withCalendars({ peaks: [peak] }), '2027-06-12').start).not.toBe('2027-06-12');
  });

  it('keeps clear of the turn of the month by as many days as the plan says', () => {
    // 2027-07-03 and 04 are the third and fourth; 2027-06-26 and 27 the fifth and fourth from the end
    const books = (days: number) => withCalendars({ monthEnd: { days, loadFactor: 1.5 } });
    expect(openFor(books(0), '2027-07-03').start).toBe('2027-07-03');
    expect(openFor(books(2), '2027-07-03').start).toBe('2027-07-03');
    expect(openFor(books(3), '2027-07-03').start).toBe('2027-07-10');
    expect(openFor(books(3), '2027-06-26').start).toBe('2027-06-26');
    expect(openFor(books(4), '2027-06-26').start).toBe('2027-07-10');
  });

  it('keeps out of the holidays of the plants that move', () => {
    const resting = { ...calm, sites: sites.map((site) => (site.id === 'a' ? { ...site, holidays: [{ date: '2027-06-13', name: 'Founders’ day' }] } : site)) };
    expect(openFor(resting, '2027-06-12')).toEqual({ start: '2027-06-19', skipped: ['2027-06-12 skipped: holiday Founders’ day at Plant a.'] });
    expect(firstOpenWeekend(resting, resting.sites.slice(1), '2027-06-12').start).toBe('2027-06-12');
  });

  it('never names a forbidden weekend, however long the freeze', () => {
    const freeze = { id: 'f', name: 'For ever', siteIds: [], from: '2027-01-01', to: '2032-12-31', hard: true };
    const { start } = openFor(withCalendars({ changeFreezes: [freeze] }), '2027-06-12');
    expect(start >= freeze.from && start <= freeze.to).toBe(false);
  });
});

describe('planWaves', () => {
  it('lays the ground for eight weeks, tests for six, and moves on Saturdays four weeks apart', () => {
    // Monday 2027-01-04 + 8 weeks = 03-01, + 6 weeks = 04-12, a Monday: pilot on 04-17, then every 28 days
    expect(datesOf(from2027)).toEqual([
      ['foundation', '2027-01-04', '2027-02-28'],
      ['non-production', '2027-03-01', '2027-04-11'],
      ['pilot', '2027-04-17', '2027-04-18'],
      ['production', '2027-05-15', '2027-05-16'],
      ['production', '2027-06-12', '2027-06-13'],
      ['optimise', '2027-07-10', '2027-08-20'],
    ]);
  });

  it('moves the cheapest hour first, unless the plan names its pilot', () => {
    const order = (plan: Plan) => wavesOf(plan).slice(2, -1).map((wave) => wave.items.map((item) => item.id));
    expect(order(from2027)).toEqual([['d'], ['c', 'b'], ['a']]);
    expect(order({ ...from2027, migration: { ...from2027.migration, pilotSiteId: 'b' } })).toEqual([['b'], ['d', 'c'], ['a']]);
    expect(order({ ...from2027, migration: { ...from2027.migration, maxSitesPerWave: 9 } })).toEqual([['d'], ['c', 'b', 'a']]);
  });

  it('plans the mid-market starter round season, month-end and audit', () => {
    // Foundation from 03-01, tests from 04-26 to 06-06; Prague 06-12. Olomouc not before its vaccine season is over
    // (09-30) and the turn of the month past (10-02 is the second day): 10-09. Brno four weeks later.
    expect(wavesOf(starterPlan('mid-market-producer')).slice(2, 5).map((wave) => [wave.items[0]?.id, wave.start])).toEqual([
      ['prague-office', '2027-06-12'],
      ['olomouc-plant', '2027-10-09'],
      ['brno-plant', '2027-11-06'],
    ]);
  });

  it('follows the weeks that the plan assumes', () => {
    const quick = withAssumption(withAssumption(from2027, 'waves.foundation-weeks', 4), 'waves.weeks-between', 2);
    expect(datesOf(quick).slice(1, 4).map(([, start]) => start)).toEqual(['2027-02-01', '2027-03-20', '2027-04-03']);
  });

  it('numbers the waves from one and asks each for its gates', () => {
    const waves = wavesOf(starterPlan('global-manufacturer'));
    expect(waves.map((wave) => wave.number)).toEqual(waves.map((_wave, index) => index + 1));
    expect(waves.filter((wave) => wave.gates.length === 0 || wave.because.length === 0)).toEqual([]);
  });

  it('brings every other environment up before anything productive moves', () => {
    expect(wavesOf(starterPlan('mid-market-producer'))[1]?.items.map((item) => item.id)).toEqual(['staging', 'test']);
  });

  it('moves a plant in the wave to which it is locked', () => {
    const locked = { ...from2027, migration: { ...from2027.migration, locks: [{ itemId: 'a', wave: 4, reason: 'Agreed' }] } };
    expect(wavesOf(locked).find((wave) => wave.items.some((item) => item.id === 'a'))?.number).toBe(4);
  });
});

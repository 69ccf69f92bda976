import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { planWaves } from '../../../../models/waves/planWaves';
import { plainPlan, siteOf, starterPlan, systemOf, withAssumption } from '../evaluation/plans';

const wavesOf = (plan: Plan) => planWaves(plan, assumptionsOf(plan)).waves;
const datesOf = (plan: Plan) => wavesOf(plan).map((wave) => [wave.kind, wave.start, wave.end]);

const sites = ['a', 'b', 'c', 'd'].map((id, index) => siteOf(id, 'UTC', { downtimeCostPerHour: 100 * (4 - index) }));
const calm = plainPlan({ sites, calendars: { ...plainPlan().calendars, monthEnd: { days: 0, loadFactor: 1 } } });
const from2027 = { ...calm, migration: { ...calm.migration, earliestStart: '2027-01-04', maxSitesPerWave: 2, crews: 2, cutoverHours: 14, rollbackHours: 6, pilotSiteId: null } };

describe('planWaves', () => {
  it('lays the ground for eight weeks, tests for six, and moves after the last shift of a week, four weeks apart', () => {
    // Monday 2027-01-04 + 8 weeks = 03-01, + 6 weeks = 04-12, a Monday. Shifts end on Friday at 09:00: pilot on 04-16,
    // then every 28 days. 14 hours and 1.1 for the data end after midnight.
    expect(datesOf(from2027)).toEqual([
      ['foundation', '2027-01-04', '2027-02-28'],
      ['non-production', '2027-03-01', '2027-04-11'],
      ['pilot', '2027-04-16', '2027-04-17'],
      ['production', '2027-05-14', '2027-05-15'],
      ['production', '2027-06-11', '2027-06-12'],
      ['optimise', '2027-07-05', '2027-08-15'],
    ]);
  });

  it('names a conflict by what things are called now, not by what they were when the same waves were planned before', () => {
    const locked = (name: string): Plan => ({ ...from2027, systems: [systemOf('mes', 'a', { name })], migration: { ...from2027.migration, locks: [{ itemId: 'mes', wave: 4, reason: '' }, { itemId: 'a', wave: 5, reason: '' }] } });
    const named = (name: string): string => planWaves(locked(name), assumptionsOf(locked(name))).migration.conflict?.constraints.map(({ label }) => label).join('; ') ?? '';
    expect(named('Old name')).toContain('Old name');
    expect(named('New name')).toContain('New name');
  });

  it('moves the cheapest hour first, unless the plan names its pilot', () => {
    const order = (plan: Plan) => wavesOf(plan).slice(2, -1).map((wave) => wave.items.map((item) => item.id));
    expect(order(from2027)[0]).toEqual(['d']);
    expect(order({ ...from2027, migration: { ...from2027.migration, pilotSiteId: 'b' } })[0]).toEqual(['b']);
    expect(order({ ...from2027, migration: { ...from2027.migration, maxSitesPerWave: 9, crews: 9 } })).toEqual([['d'], ['a', 'b', 'c']]);
  });

  it('plans the mid-market starter round season, month-end and audit', () => {
    // Foundation from 03-01, tests from 04-26 to 06-06; Prague after work on Friday 06-11. Brno four weeks later: Friday 07-09, 22:00.
    // Olomouc not before its vaccine season is over (09-30) and the turn of the month past (10-02 is the second day): it works until
    // Saturday 06:00, so on 10-09.
    expect(wavesOf(starterPlan('mid-market-producer')).slice(2, 5).map((wave) => [wave.items[0]?.id, wave.start])).toEqual([
      ['prague-office', '2027-06-11'],
      ['brno-plant', '2027-07-09'],
      ['olomouc-plant', '2027-10-09'],
    ]);
  });

  it('follows the weeks that the plan assumes', () => {
    const quick = withAssumption(withAssumption(from2027, 'waves.foundation-weeks', 4), 'waves.weeks-between', 2);
    expect(datesOf(quick).slice(1, 4).map(([, start]) => start)).toEqual(['2027-02-01', '2027-03-19', '2027-04-02']);
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

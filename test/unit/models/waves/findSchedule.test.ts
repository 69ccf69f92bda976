import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import type { Constraint } from '../../../../models/report/waveConstraint';
import { findSchedule } from '../../../../models/waves/findSchedule';
import { couplingsOf } from '../../../../models/waves/group/couplings';
import { moveGroups } from '../../../../models/waves/group/moveGroups';
import { pilotOf } from '../../../../models/waves/pilotOf';
import { poseWaves, type WaveQuestion } from '../../../../models/waves/poseWaves';
import { solveWaves } from '../../../../models/waves/solve/solveWaves';
import { waveCalendars } from '../../../../models/waves/waveCalendars';
import { plainPlan, siteOf } from '../evaluation/plans';

/** A Monday. */
const FIRST_DAY = '2027-04-12';
const WEEKS = 104;

type Changes = { readonly calendars?: Partial<Plan['calendars']>; readonly migration?: Partial<Plan['migration']> };

function estate(count: number, { calendars = {}, migration = {} }: Changes): Plan {
  const base = plainPlan({ sites: Array.from({ length: count }, (_, at) => siteOf(`s${at}`, 'UTC', { downtimeCostPerHour: at + 1 })) });
  return {
    ...base,
    calendars: { ...base.calendars, monthEnd: { days: 0, loadFactor: 1 }, ...calendars },
    migration: { ...base.migration, earliestStart: '2027-01-04', latestEnd: null, pilotSiteId: null, maxSitesPerWave: 2, crews: 2, locks: [], ...migration },
  };
}

function questionOf(plan: Plan): WaveQuestion {
  const pilot = pilotOf(plan);
  return poseWaves(plan, assumptionsOf(plan), waveCalendars(plan, assumptionsOf(plan), FIRST_DAY, WEEKS), moveGroups(plan, couplingsOf(plan), pilot, () => true), pilot);
}

const freeze = (siteIds: readonly string[], from: string, to: string, id = 'freeze') => ({ id, name: `Freeze ${id}`, siteIds: [...siteIds], from, to, hard: true });
const lock = (itemId: string, wave: number) => ({ itemId, wave, reason: '' });
const dateLock = (siteId: string, date: string) => ({ siteId, date, reason: '' });
const after = (siteId: string, afterSiteId: string) => ({ siteId, afterSiteId, reason: '' });

/** Each of these breaks in its own way; the number makes five plans of each. */
const INFEASIBLE: Readonly<Record<string, (n: number) => Plan>> = {
  'too many sites for the time': (n) => estate(4 + n, { migration: { latestEnd: '2027-05-16', crews: 1 } }),
  'a freeze from the first day to the latest end': (n) => estate(2 + n, { migration: { latestEnd: '2027-12-31' }, calendars: { changeFreezes: [freeze(['s1'], '2027-04-01', '2028-01-31'), freeze(['s0'], '2027-05-01', '2027-05-20', 'other')] } }),
  'two sites locked to one wave with one crew': (n) => estate(4 + n, { migration: { crews: 1, locks: [lock('s1', 4), lock('s2', 4)] } }),
  'a date inside a stock-take': (n) => estate(2 + n, { migration: { dateLocks: [dateLock('s1', '2027-08-11')] }, calendars: { stockTakes: [{ id: 'count', name: 'Count', siteIds: [], from: '2027-08-02', to: '2027-08-20' }] } }),
  'an order against the locks': (n) => estate(4 + n, { migration: { after: [after('s1', 's2')], locks: [lock('s1', 4), lock('s2', 5)] } }),
  'two dates nearer than the gap': (n) => estate(3 + n, { migration: { dateLocks: [dateLock('s1', '2027-08-11'), dateLock('s2', '2027-08-18')] } }),
};

describe('plans that cannot hold', () => {
  const cases = Object.entries(INFEASIBLE).flatMap(([name, make]) => Array.from({ length: 5 }, (_, n) => [`${name} (${n})`, make(n)] as const));
  expect(cases).toHaveLength(30);

  it.each(cases)('%s: a conflict of which every part counts, and a relaxation that works', (_, plan) => {
    const question = questionOf(plan);
    const holds = (kept: readonly Constraint[]): boolean => {
      const { jobs, rules } = question.pose(new Set(question.constraints.filter((each) => !kept.includes(each)).map(({ id }) => id)));
      return solveWaves(jobs, rules).waves !== null;
    };
    expect(holds(question.constraints)).toBe(false);
    const found = findSchedule(question);
    if (found?.conflict === null || found === null) throw new Error('no conflict');
    const { constraints, relaxation, proven } = found.conflict;
    expect(proven).toBe(true);
    expect(constraints.length).toBeGreaterThan(0);
    expect(holds(constraints)).toBe(false);
    for (const each of constraints) expect(holds(constraints.filter((other) => other !== each))).toBe(true);
    expect(holds(question.constraints.filter((each) => !relaxation.constraints.includes(each)))).toBe(true);
    expect(found.schedule.waves.flatMap(({ jobs }) => jobs)).toHaveLength(plan.sites.length);
  }, 60_000);

  it('names what a reader knows', () => {
    const plan = INFEASIBLE['a date inside a stock-take']?.(0) ?? estate(0, {});
    const question = questionOf(plan);
    expect(findSchedule(question)?.conflict?.constraints.map(({ label }) => label)).toEqual(['Stock-take: Count', 'Plant s1 is locked to the week of 2027-08-11']);
    // A date of one's own making gives way before the factory's calendar.
    expect(findSchedule(question)?.conflict?.relaxation.words).toBe('Plant s1 is locked to the week of 2027-08-11');
  });
});

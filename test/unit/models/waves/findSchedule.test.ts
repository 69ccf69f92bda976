import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import type { Constraint } from '../../../../models/report/waveConstraint';
import { findSchedule } from '../../../../models/waves/findSchedule';
import { couplingsOf } from '../../../../models/waves/group/couplings';
import { moveGroups } from '../../../../models/waves/group/moveGroups';
import { pilotOf } from '../../../../models/waves/pilotOf';
import { poseWaves, type WaveQuestion } from '../../../../models/waves/poseWaves';
import { planMigration } from '../../../../models/waves/planMigration';
import { takeRelaxation } from '../../../../models/waves/takeRelaxation';
import { waveCalendars } from '../../../../models/waves/waveCalendars';
import { canByMilp } from './solve/canByMilp';
import { plainPlan, siteOf, withAssumption } from '../evaluation/plans';

/** A Monday. */
const FIRST_DAY = '2027-04-12';
const WEEKS = 48;

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

/** The plan with nothing in it but what is kept; who moves first is asked of the solver. */
function plansWithout(plan: Plan, kept: readonly Constraint[]): Plan {
  const has = (id: string): boolean => kept.some((each) => each.id === id);
  const { calendars, migration } = plan;
  const most = plan.sites.length;
  return withAssumption(
    {
      ...plan,
      calendars: { ...calendars, changeFreezes: calendars.changeFreezes.filter(({ id }) => has(`change-freeze:${id}`)), stockTakes: (calendars.stockTakes ?? []).filter(({ id }) => has(`stock-take:${id}`)) },
      migration: {
        ...migration,
        latestEnd: has('latest-end') ? migration.latestEnd : null,
        crews: has('crews') ? migration.crews : most,
        maxSitesPerWave: has('sites-per-wave') ? migration.maxSitesPerWave : most,
        locks: migration.locks.filter(({ itemId }) => has(`lock:${itemId}`)),
        dateLocks: (migration.dateLocks ?? []).filter(({ siteId }) => has(`date-lock:${siteId}`)),
        after: (migration.after ?? []).filter(({ siteId, afterSiteId }) => has(`after:${siteId}.${afterSiteId}`)),
      },
    },
    'waves.weeks-between',
    has('gap') ? assumptionsOf(plan).value('waves.weeks-between') : 1,
  );
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

  it.each(cases)('%s: a conflict of which every part counts, and a relaxation that works', async (_, plan) => {
    const found = planMigration(plan, assumptionsOf(plan), FIRST_DAY);
    if (found.conflict === null) throw new Error('no conflict');
    const { constraints, relaxation, proven } = found.conflict;
    expect(proven).toBe(true);
    // A general solver is asked, of plans that say nothing but what is kept: all the conflict cannot hold, without any one part it can.
    const holds = (kept: readonly Constraint[]): Promise<boolean> => {
      const { jobs, rules } = questionOf(plansWithout(plan, kept)).pose();
      const pilot = kept.some(({ kind }) => kind === 'pilot') ? plan.sites.findIndex(({ id }) => id === pilotOf(plan)) : null;
      return canByMilp(jobs, { ...rules, pilot });
    };
    expect(constraints.length).toBeGreaterThan(0);
    expect(await holds(constraints)).toBe(false);
    for (const each of constraints) expect([each.id, await holds(constraints.filter((other) => other !== each))]).toEqual([each.id, true]);
    expect(relaxation.works).toBe(true);
    const after = takeRelaxation(plan, relaxation.constraints, found, { by: 'Test', reason: '' });
    const again = planMigration(after, assumptionsOf(after), FIRST_DAY);
    expect(again.conflict).toBeNull();
    expect(again.cutovers.map(({ siteId }) => siteId).sort()).toEqual(plan.sites.map(({ id }) => id));
  }, 60_000);

  it('names what a reader knows', () => {
    const plan = INFEASIBLE['a date inside a stock-take']?.(0) ?? estate(0, {});
    const question = questionOf(plan);
    expect(findSchedule(question)?.conflict?.constraints.map(({ label }) => label)).toEqual(['Stock-take: Count', 'Plant s1 is locked to the week of 2027-08-11']);
    // A date of one's own making gives way before the factory's calendar.
    expect(findSchedule(question)?.conflict?.relaxation.words).toBe('Plant s1 is locked to the week of 2027-08-11');
  });
});

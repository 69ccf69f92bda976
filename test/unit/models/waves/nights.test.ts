import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan, Site } from '../../../../models/document';
import type { MigrationPlan } from '../../../../models/report/migrationPlan';
import { planWaves, type PlannedWaves } from '../../../../models/waves/planWaves';
import { flowOf, plainPlan, shiftOf, siteOf, systemOf, withAssumption, workloadOf } from '../evaluation/plans';

const HOUR = 3_600_000;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** A plant that works all the week but for one day, so that it moves on that day. */
const onlyOn = (id: string, day: number, more: Partial<Site> = {}): Site =>
  siteOf(id, 'UTC', { shifts: [shiftOf('00:00', '24:00', {}, EVERY_DAY.filter((each) => each !== day))], ...more });

const free = (id: string, more: Partial<Site> = {}): Site => siteOf(id, 'UTC', { shifts: [], ...more });

function estate(sites: readonly Site[], migration: Partial<Plan['migration']> = {}, more: Partial<Plan> = {}): Plan {
  const base = plainPlan({ sites: [...sites], ...more });
  return {
    ...base,
    calendars: { ...base.calendars, monthEnd: { days: 0, loadFactor: 1 } },
    migration: { ...base.migration, earliestStart: '2027-01-04', latestEnd: null, pilotSiteId: null, maxSitesPerWave: 4, crews: 4, cutoverHours: 6, rollbackHours: 4, locks: [], ...migration },
  };
}

/** Plants joined by a flow that answers while somebody waits. */
const coupled = (...pairs: readonly (readonly [string, string])[]): Partial<Plan> => ({
  systems: [...new Set(pairs.flat())].map((id) => systemOf(`mes-${id}`, id)),
  integrations: pairs.map(([from, to]) => flowOf(`${from}-${to}`, `mes-${from}`, `mes-${to}`, { mode: 'sync', name: `${from} asks ${to}` })),
});

const planned = (plan: Plan): PlannedWaves => planWaves(plan, assumptionsOf(plan));
const migrationOf = (plan: Plan): MigrationPlan => planned(plan).migration;
const startsOf = ({ cutovers }: MigrationPlan): Readonly<Record<string, string>> => Object.fromEntries(cutovers.map(({ siteId, start }) => [siteId, start]));
const waveOf = ({ waves }: PlannedWaves, id: string): number | undefined => waves.find(({ items, alongside }) => [...items, ...alongside].some((item) => item.id === id))?.number;
const lock = (itemId: string, wave: number) => ({ itemId, wave, reason: '' });
const after = (siteId: string, afterSiteId: string) => ({ siteId, afterSiteId, reason: '' });

const PILOT = free('pilot', { downtimeCostPerHour: 0 });
const dear = { downtimeCostPerHour: 9 };

describe('locks to a wave', () => {
  it('of sites that would move together part them: the flow gets a bridge, and both locks hold', () => {
    const answer = planned(estate([PILOT, free('a', dear), free('b', dear), free('c', dear), free('d', dear)], { locks: [lock('a', 4), lock('b', 5)] }, coupled(['a', 'b'])));
    expect([answer.migration.conflict, waveOf(answer, 'a'), waveOf(answer, 'b'), answer.migration.bridges.map(({ siteIds }) => siteIds)]).toEqual([null, 4, 5, [['a', 'b']]]);
  });

  it('of a site and of its own system are a conflict where they differ', () => {
    const { conflict } = migrationOf(estate([PILOT, free('a', dear), free('b', dear)], { crews: 1, locks: [lock('a', 5), lock('mes-a', 4)] }, { systems: [systemOf('mes-a', 'a', { name: 'MES of a' })] }));
    expect(conflict?.constraints.map(({ label }) => label)).toEqual(['Plant a is locked to wave 5', 'MES of a is locked to wave 4']);
  });

  it('hold for workloads: their first site moves in that wave, and they with it', () => {
    const answer = planned(estate([PILOT, free('a', dear), free('b', dear), free('c', dear)], { crews: 1, locks: [lock('erp', 5)] }, { workloads: [workloadOf('erp', ['a', 'b'])] }));
    // a and b may not move before it, so the wave in between is left to c.
    expect([answer.migration.conflict, waveOf(answer, 'erp'), waveOf(answer, 'c')]).toEqual([null, 5, 4]);
  });

  it('hold for systems of no site: with the sites that use them, or alone', () => {
    const more: Partial<Plan> = { systems: [systemOf('mes-a', 'a'), systemOf('label', null), systemOf('archive', null)], integrations: [flowOf('f', 'mes-a', 'label')] };
    const answer = planned(estate([PILOT, free('a', dear), free('b', dear), free('c', dear)], { crews: 1, locks: [lock('label', 5), lock('archive', 6)] }, more));
    expect(answer.migration.conflict).toBeNull();
    expect([waveOf(answer, 'label'), waveOf(answer, 'a'), waveOf(answer, 'archive')]).toEqual([5, 5, 6]);
  });

  it('to a wave that moves no site, or to one after the first for what the first needs, cannot hold', () => {
    const sites = [PILOT, free('a', dear)];
    expect(migrationOf(estate(sites, { locks: [lock('a', 2)] })).conflict?.constraints.map(({ label }) => label)).toEqual(['Plant a is locked to wave 2']);
    const { conflict } = migrationOf(estate(sites, { locks: [lock('erp', 4)] }, { workloads: [workloadOf('erp', ['pilot', 'a'], { name: 'ERP' })] }));
    expect(conflict?.constraints.map(({ label }) => label)).toEqual(['ERP is locked to wave 4']);
  });
});

describe('a site that waits for another', () => {
  it('begins no earlier than it, in one wave as well', () => {
    const migration = migrationOf(estate([PILOT, onlyOn('a', 7, dear), free('b', dear)], { after: [after('b', 'a')] }));
    const { a = '', b = '' } = startsOf(migration);
    expect([migration.conflict, migration.waves.length, b >= a]).toEqual([null, 2, true]);
  });

  it('moves in a later wave where its week leaves no such night', () => {
    const migration = migrationOf(estate([PILOT, onlyOn('a', 7, dear), onlyOn('b', 2, dear)], { after: [after('b', 'a')] }));
    const { a = '', b = '' } = startsOf(migration);
    expect([migration.conflict, migration.waves.length, b > a]).toEqual([null, 3, true]);
  });
});

describe('sites that are coupled', () => {
  it('begin in one night', () => {
    const shift = (days: readonly number[]) => ({ shifts: [shiftOf('00:00', '24:00', {}, days)], ...dear });
    const migration = migrationOf(estate([PILOT, siteOf('a', 'UTC', shift([1, 2, 3, 4, 7])), siteOf('b', 'UTC', shift([1, 2, 3, 4, 5]))], {}, coupled(['a', 'b'])));
    const { a, b } = startsOf(migration);
    expect(a).toBe(b);
    expect([migration.bridges, migration.together.map(({ siteIds }) => siteIds)]).toEqual([[], [['a', 'b']]]);
  });

  it('get a bridge where no night suits both', () => {
    const migration = migrationOf(estate([PILOT, onlyOn('a', 7, dear), onlyOn('b', 2, dear)], {}, coupled(['a', 'b'])));
    expect([migration.conflict, migration.together]).toEqual([null, []]);
    expect(migration.bridges.map(({ flowId, hours }) => [flowId, hours >= 40])).toEqual([['a-b', true]]);
  });

  it.each([6, 26])('share a wave where orders cross between them, of %i sites', (count) => {
    const others = Array.from({ length: count - 4 }, (_, at) => free(`s${at}`, { downtimeCostPerHour: 1 + at }));
    const sites = [...['a1', 'a2', 'b1', 'b2'].map((id) => free(id, { downtimeCostPerHour: 90 })), ...others];
    const migration = migrationOf(estate(sites, { after: [after('a1', 'b1'), after('b2', 'a2')] }, coupled(['a1', 'a2'], ['b1', 'b2'])));
    const { a1, a2, b1, b2 } = startsOf(migration);
    expect(migration.conflict).toBeNull();
    expect(new Set([a1, a2, b1, b2]).size).toBe(1);
  });

  it('are bridged where crossing orders would ask for more crews than there are', () => {
    const sites = [PILOT, ...['a1', 'a2', 'b1', 'b2'].map((id) => free(id, dear))];
    const migration = migrationOf(estate(sites, { crews: 3, after: [after('a1', 'b1'), after('b2', 'a2')] }, coupled(['a1', 'a2'], ['b1', 'b2'])));
    expect([migration.conflict, migration.bridges.length]).toEqual([null, 1]);
  });
});

/** Most teams at work at once, from the start of a cutover until its way back could have ended. */
function mostTeams({ cutovers }: MigrationPlan): number {
  const until = (end: string, rollbackHours: number): number => Date.parse(end) + Math.ceil(rollbackHours) * HOUR;
  return Math.max(...cutovers.map(({ start }) => cutovers.filter((other) => other.start <= start && until(other.end, other.rollbackHours) > Date.parse(start)).length));
}

describe('crews', () => {
  const three = ['a', 'b', 'c'].map((id) => free(id, dear));

  it('are at work until the way back has ended: a cutover that is longer than the weeks between two keeps them', () => {
    const migration = migrationOf(estate(three, { crews: 1, cutoverHours: 960, rollbackHours: 8 }));
    expect([migration.conflict, migration.cutovers.length, mostTeams(migration)]).toEqual([null, 3, 1]);
  });

  it('two of them take turns', () => {
    const migration = migrationOf(estate(three, { crews: 2, cutoverHours: 960, rollbackHours: 8 }));
    expect([migration.conflict, mostTeams(migration)]).toEqual([null, 2]);
  });

  it('do not go from one Sunday night to a Monday morning', () => {
    const plan = withAssumption(estate([onlyOn('a', 7, { ...dear, downtimeCostPerHour: 1 }), free('b', dear)], { crews: 1, cutoverHours: 20, rollbackHours: 4 }), 'waves.weeks-between', 1);
    const tight = { ...plan, sites: plan.sites.map((site) => (site.id === 'b' ? onlyOn('b', 1, dear) : site)) };
    const migration = migrationOf(tight);
    expect([migration.conflict, mostTeams(migration)]).toEqual([null, 1]);
  });
});

describe('a pilot that nobody named', () => {
  it('gives way to another site before a lock does', () => {
    const plan = estate([free('a', { downtimeCostPerHour: 1 }), free('b', dear), free('c', dear)], { dateLocks: [{ siteId: 'a', date: '2027-09-15', reason: '' }, { siteId: 'b', date: '2027-06-16', reason: '' }] });
    const { conflict, cutovers } = migrationOf(plan);
    expect([conflict, cutovers.map(({ siteId, start }) => [siteId, start.slice(0, 10)]).sort()]).toEqual([null, [['a', expect.stringMatching(/^2027-09-1/)], ['b', expect.stringMatching(/^2027-06-1/)], ['c', expect.any(String)]]]);
  });

  it('is not a site of a workload that is locked to a later wave', () => {
    const answer = planned(estate([free('a', { downtimeCostPerHour: 1 }), free('b', dear), free('c', dear)], { crews: 1, locks: [lock('erp', 4)] }, { workloads: [workloadOf('erp', ['a'])] }));
    expect([answer.migration.conflict, waveOf(answer, 'a')]).toEqual([null, 4]);
    expect(answer.migration.waves[0]?.siteIds).not.toEqual(['a']);
  });

  it('does not make everybody wait for it', () => {
    const frozen = { changeFreezes: [{ id: 'f', name: 'Freeze', from: '2027-01-01', to: '2027-10-10', siteIds: ['a'], hard: true }] };
    const plan = estate([free('a', { downtimeCostPerHour: 1 }), free('b', dear), free('c', dear)]);
    const { waves } = migrationOf({ ...plan, calendars: { ...plan.calendars, ...frozen } } as Plan);
    expect(waves[0]?.siteIds).not.toEqual(['a']);
  });
});

describe('sites of one business unit', () => {
  it('that are coupled and have no night in common keep their bridge', () => {
    const unit = { ...dear, businessUnit: 'U' };
    const { bridges, cutovers, waves } = migrationOf(estate([PILOT, onlyOn('a', 1, unit), onlyOn('b', 4, unit)], { groupBy: 'business-unit' }, coupled(['a', 'b'])));
    expect([bridges.map(({ siteIds }) => siteIds), new Set(cutovers.map(({ start }) => start)).size]).toEqual([[['a', 'b']], 3]);
    // The unit shares a wave all the same.
    expect(waves.map(({ siteIds }) => siteIds)).toContainEqual(['a', 'b']);
  });
});

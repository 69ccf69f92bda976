import { describe, expect, it } from 'vitest';
import type { Design } from '../../../../models/candidates/design';
import type { Plan } from '../../../../models/document';
import { lossPerHour, operatingShare } from '../../../../models/resilience/siteLoss';
import { productionOf } from '../billOfMaterials/handMade';
import { flowOf, plainPlan, shiftOf, siteOf, systemOf, withCompany, withSites, withWorkloads, workloadOf } from '../evaluation/plans';
import { assess } from './contexts';

/** One plant that works 06:00–14:00 on five days: 40 of 168 hours, at 1,000 an hour. Nobody answers before 300 minutes. */
const onePlant = plainPlan({
  sites: [siteOf('brno', 'Europe/Prague', { shifts: [shiftOf('06:00', '14:00')] })],
  workloads: [workloadOf('making', ['brno'])],
});

const playedIn = (plan: Plan, candidate: Partial<Design['candidate']> = {}) => {
  const { scenarios } = assess(plan, candidate);
  return (id: string) => {
    const found = scenarios.find((each) => each.scenario.id === id);
    if (!found) throw new Error(`no scenario ${id}`);
    return found;
  };
};

describe('one plant on zone-redundant nodes with a managed database of 100 GiB', () => {
  const result = assess(onePlant);

  it('loses 238.10 in an average hour, because it works 40 of 168', () => {
    const [site] = onePlant.sites;
    expect(site && operatingShare(site)).toBeCloseTo(40 / 168, 12);
    expect(lossPerHour(onePlant)).toBeCloseTo(238.0952, 4);
    expect(result.lossPerHour).toBeCloseTo(238.0952, 4);
  });

  it('restores in an hour: 40 fixed minutes and 0.2 for each GiB', () => {
    expect(result.restoreMinutes).toBeCloseTo(60, 10);
    // Self-managed: 40 + 100 × 0.8
    expect(assess(onePlant, { database: 'self-managed' }).restoreMinutes).toBeCloseTo(120, 10);
  });

  // Events a year × hours × share of the ERP that stops.
  it.each([
    // 3 nodes × 2 min × a third of the users each
    ['node-failure', 3 * (2 / 60) * (1 / 3)],
    // 0.5 × 2 min: the standby takes over
    ['database-failure', (0.5 * 2) / 60],
    // 3 zones × 0.05 × 2 min: a third of the time everybody (the database primary), else a third of the users
    ['zone-loss', 3 * 0.05 * (2 / 60) * (1 / 3 + (2 / 3) * (1 / 3))],
    // 0.01 × 15 h: rebuilt in 14 h and an hour of restore, sooner than the region's 30 h
    ['region-loss', 0.15],
    // 0.1 × (300 + 60) min
    ['data-corruption', 0.6],
    // 2 releases × 5 % × 15 min
    ['faulty-release', 0.025],
    // 0.15 × 60 min
    ['failed-upgrade', 0.15],
    // no queued flow
    ['integration-backlog', 0],
    // 0.05 × (300 + 45) min
    ['database-growth', 0.2875],
    // nobody else on the platform
    ['other-tenants', 0],
    // 3 cuts × 2.5 h, the only plant
    ['site-line-loss', 7.5],
    // Load balancer, file store, vault and VPN gateway: 4 × 0.3 × 40 min; the cache has a standby
    ['service-outage', 4 * 0.3 * (40 / 60)],
    // (0.1 corruptions + 0.05 full disks) × 15 % absent × 4 h until a stand-in comes
    ['staffing-gap', 0.15 * 0.15 * 4],
  ] as const)('is down by %s for %d hours a year', (id, hours) => {
    const played = playedIn(onePlant)(id);
    expect(played.downtimeHoursPerYear).toBeCloseTo(hours, 10);
    // Region loss loses 0.01 × 60 minutes of entries, corruption 0.1 × 5
    const lost = { 'region-loss': 0.01, 'data-corruption': 0.5 / 60 }[id as string] ?? 0;
    expect(played.lossPerYear).toBeCloseTo(((hours + lost) * 40_000) / 168, 6);
  });

  it('is down for 9.66 hours a year in all, loses 1.1 minutes of entries and 2,303', () => {
    expect(result.scenarios).toHaveLength(13);
    // 0.0333 + 0.0167 + 0.0028 + 0.15 + 0.6 + 0.025 + 0.15 + 0.2875 + 7.5 + 0.8 + 0.09
    expect(result.downtimeHoursPerYear).toBeCloseTo(9.655278, 5);
    expect(result.dataLossMinutesPerYear).toBeCloseTo(1.1, 10);
    expect(result.lossPerYear).toBeCloseTo(((9.655278 + 1.1 / 60) * 40_000) / 168, 2);
  });
});

describe('what a weaker design costs', () => {
  it('waits for people where nothing stands by', () => {
    const played = playedIn(onePlant, { tier: 'single' });
    // Response 300 min and the shorter of restore (60) and repair (45)
    expect(played('database-failure').recoveryMinutes).toBeCloseTo(345, 10);
    expect(played('database-failure').dataLossMinutes).toBe(5);
    // Pods restart by themselves
    expect(played('node-failure').recoveryMinutes).toBe(2);
    // A zone is away for six hours
    expect(played('zone-loss').recoveryMinutes).toBe(360);
  });

  it('repairs servers by hand without an orchestrator', () => {
    expect(playedIn(onePlant, { tier: 'single', platform: 'vm' })('node-failure').recoveryMinutes).toBe(345);
    expect(playedIn(onePlant, { platform: 'vm' })('faulty-release').recoveryMinutes).toBe(90);
  });

  it('shares its neighbours’ outages on the way down the ladder', () => {
    const hours = (['shared', 'dedicated-database', 'dedicated-cluster', 'dedicated-subscription'] as const).map((tenancy) => playedIn(onePlant, { tenancy })('other-tenants').downtimeHoursPerYear);
    expect(hours).toEqual([2, 0.8, 0.1, 0]);
  });

  it('takes the four releases of a shared train where the client wants fewer', () => {
    expect(playedIn(onePlant, { tenancy: 'shared' })('faulty-release').frequencyPerYear).toBeCloseTo(4 * 0.05, 10);
    expect(playedIn(withCompany(onePlant, { ownReleasesPerYear: 12 }), { tenancy: 'shared' })('faulty-release').frequencyPerYear).toBeCloseTo(0.6, 10);
  });

  it('switches to a warm region in the hour that answer and failover take', () => {
    const always = withCompany(onePlant, { supportHours: 'around-the-clock' });
    // 15 + 45 minutes, 2 minutes of lag
    expect(playedIn(always, { tier: 'cross-region' })('region-loss')).toMatchObject({ recoveryMinutes: 60, dataLossMinutes: 2 });
  });

  it('is late, not down, while a queue is worked off', () => {
    const flowing: Plan = { ...onePlant, systems: [systemOf('mes', 'brno')], integrations: [flowOf('posts', 'mes', 'making')] };
    // 2 backlogs × 8 h × 15 %
    expect(playedIn(flowing)('integration-backlog').downtimeHoursPerYear).toBeCloseTo(2.4, 10);
  });
});

describe('who is hit', () => {
  it('is one user of so many nodes, and the more nodes the more often', () => {
    const six = productionOf();
    const { scenarios } = assess(onePlant, {}, { ...six, nodes: six.nodes && { ...six.nodes, count: 6 } });
    expect(scenarios.find((each) => each.scenario.id === 'node-failure')).toMatchObject({ frequencyPerYear: 6, affectedShare: 1 / 6 });
  });

  it('is not the plant floor, while local systems record scans and production reports', () => {
    const flow = flowOf('posts', 'mes', 'making');
    // 30 steps an hour, 12 of them scans that the MES queues, for four hours
    const going: Plan = {
      ...withSites(onePlant, () => ({ surviveHoursWithoutWan: 4 })),
      systems: [systemOf('mes', 'brno')],
      integrations: [flow],
      workloads: [workloadOf('making', ['brno'], { transactions: [{ class: 'scan', userClass: 'shop-floor', perUserHour: 12 }, { class: 'form-save', userClass: 'shop-floor', perUserHour: 18 }] })],
    };
    const share = (plan: Plan, id: string) => playedIn(plan)(id).affectedShare;
    expect(share(going, 'database-failure')).toBeCloseTo(0.6, 12);
    // Fifteen hours: 1 − 0.4 × 4/15
    expect(share(going, 'region-loss')).toBeCloseTo(1 - (0.4 * 4) / 15, 12);
    for (const silent of [{ ...going, integrations: [] }, { ...going, integrations: [{ ...flow, replayable: false }] }, { ...going, integrations: [{ ...flow, mode: 'sync' as const }] }]) expect(share(silent, 'database-failure')).toBe(1);
  });

  it('is only the process that a queue feeds when the queue is late', () => {
    const two: Plan = { ...onePlant, systems: [systemOf('mes', 'brno')], integrations: [flowOf('posts', 'mes', 'making')], workloads: [workloadOf('making', ['brno']), workloadOf('books', ['brno'])] };
    expect(playedIn(two)('integration-backlog').affectedShare).toBeCloseTo(0.15 / 2, 12);
  });

  it('is nobody in particular when a second engineer can be called', () => {
    const gap = (engineers: number) => playedIn(withCompany(onePlant, { platformTeam: { engineers, kubernetes: 'basic' } }))('staffing-gap').frequencyPerYear;
    expect([gap(0), gap(1), gap(2)].map((each) => Number(each.toFixed(9)))).toEqual([0.0225, 0.0225, 0.003375]);
  });
});

describe('losing a line', () => {
  const line = (changes: Parameters<typeof withSites>[1]) => playedIn(withSites(onePlant, changes))('site-line-loss');
  const [plant] = onePlant.sites;

  it('happens as often as the plan counts, or three times a year', () => {
    expect(line(() => ({})).frequencyPerYear).toBe(3);
    expect(line((site) => ({ wan: { ...site.wan, outagesPerYear: 7 }, downtimeCostPerHour: 1 })).frequencyPerYear).toBe(7);
  });

  it('happens hardly ever with a second line: both must be down', () => {
    const two = line((site) => ({ wan: { ...site.wan, secondLine: true } }));
    // 3 × 3 × 2 × 2.5 h ÷ 8,760 h
    expect(two.frequencyPerYear).toBeCloseTo(45 / 8760, 10);
    expect(two.lossPerYear).toBeCloseTo((45 / 8760) * 2.5 * (40_000 / 168), 6);
  });

  it('costs nothing where the plant goes on alone for longer', () => {
    expect(line(() => ({ surviveHoursWithoutWan: 8 }))).toMatchObject({ lossPerYear: 0, downtimeHoursPerYear: 0, uncovered: 'Nothing within the stated hours' });
  });

  it('costs only the hours that the plant cannot bridge', () => {
    // 3 × (2.5 − 1) h × 238.10
    expect(line(() => ({ surviveHoursWithoutWan: 1 })).lossPerYear).toBeCloseTo((4.5 * 40_000) / 168, 6);
  });

  it('brings down the plant for the hours that it cannot bridge only', () => {
    expect(line(() => ({ surviveHoursWithoutWan: 1 })).downtimeHoursPerYear).toBeCloseTo(4.5, 10);
  });

  it('loses messages that nobody can send again, for the hours that the plant cannot bridge', () => {
    const flowing = (replayable: boolean, surviveHoursWithoutWan: number): Plan =>
      withSites({ ...onePlant, systems: [systemOf('mes', 'brno')], integrations: [flowOf('posts', 'mes', 'making', { replayable })] }, () => ({ surviveHoursWithoutWan }));
    const lost = (plan: Plan) => playedIn(plan)('site-line-loss').dataLossMinutes;
    // 2.5 h − 1 h
    expect([lost(flowing(true, 0)), lost(flowing(false, 0)), lost(flowing(false, 1)), lost(flowing(false, 8))]).toEqual([0, 150, 90, 0]);
  });

  it('costs the entries of the plant that lost its line, not those of the whole company', () => {
    if (!plant) throw new Error('no plant');
    const bridged = { ...plant, id: 'olomouc', surviveHoursWithoutWan: 8 };
    const flowing = (replayable: boolean): Plan => ({ ...onePlant, sites: [plant, bridged], systems: [systemOf('mes', 'brno')], integrations: [flowOf('posts', 'mes', 'making', { replayable })] });
    const again = playedIn(flowing(true))('site-line-loss');
    const once = playedIn(flowing(false))('site-line-loss');
    // 3 × 2.5 h × 238.10 of Brno alone; an hour of lost entries costs as much as an hour of stop.
    expect(again.lossPerYear).toBeCloseTo((7.5 * 40_000) / 168, 6);
    expect(once.lossPerYear).toBeCloseTo((2 * 7.5 * 40_000) / 168, 6);
    // Half of the company's entries are Brno's.
    expect(once.dataLossMinutesPerYear).toBeCloseTo((7.5 * 60) / 2, 9);
  });

  it('counts no downtime for a plant that bridges its outages', () => {
    if (!plant) throw new Error('no plant');
    const bridged = { ...plant, id: 'olomouc', surviveHoursWithoutWan: 8, wan: { ...plant.wan, outagesPerYear: 6 } };
    const exposed = { ...plant, wan: { ...plant.wan, secondLine: true } };
    const played = playedIn({ ...onePlant, sites: [exposed, bridged] })('site-line-loss');
    expect(played.downtimeHoursPerYear).toBeCloseTo((45 / 8760) * 2.5 * 0.5, 6);
  });
});

describe('the objectives', () => {
  const strict = withCompany(withWorkloads(onePlant, () => ({ rtoMinutes: 240, rpoMinutes: 15 })), { supportHours: 'extended' });
  const relaxed = workloadOf('books', ['brno'], { rtoMinutes: 480, rpoMinutes: 5 });

  it('hold everyday failures against the strictest promise and a disaster against twelve times as much', () => {
    const { objectives } = assess({ ...strict, workloads: [...strict.workloads, relaxed] });
    const of = (id: string) => objectives.find((each) => each.id === id);
    expect(objectives).toHaveLength(12);
    // 75 + 60 minutes of restore against 240
    expect(of('rto.data-corruption')).toMatchObject({ target: 240, achieved: 135, met: true, workloadId: 'making' });
    // Rebuilt in 900 minutes against 12 × 240
    expect(of('rto.region-loss')).toMatchObject({ target: 2880, achieved: 900, met: true });
    // The books allow five minutes of data; a restore point is five minutes old, a geo-redundant copy sixty
    expect(of('rpo.data-corruption')).toMatchObject({ target: 5, achieved: 5, met: true, workloadId: 'books' });
    expect(of('rpo.region-loss')).toMatchObject({ target: 60, achieved: 60, met: true });
  });

  it('are missed by a minute as well as by a day', () => {
    const missed = (plan: Plan, candidate: Partial<Design['candidate']> = {}) => assess(plan, candidate).objectives.filter((each) => !each.met).map((each) => each.id);
    expect(missed(strict)).toEqual([]);
    expect(missed(withWorkloads(strict, () => ({ rtoMinutes: 134 })))).toEqual(['rto.data-corruption']);
    expect(missed(strict, { tier: 'single' })).toEqual(['rto.zone-loss']);
    expect(missed(withWorkloads(strict, () => ({ rpoMinutes: 4 })))).toEqual(['rpo.region-loss', 'rpo.data-corruption']);
  });
});

import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { cutoverPack } from '../../../../models/cutover/cutoverPack';
import type { CutoverDesign } from '../../../../models/cutover/cutoverDesign';
import { STEP_KINDS, STEP_ORDER } from '../../../../models/cutover/steps/stepKinds';
import type { Plan } from '../../../../models/document';
import { planWaves } from '../../../../models/waves/planWaves';
import { flowOf, plainPlan, shiftOf, siteOf, starterPlan, systemOf, withAssumption, workloadOf } from '../evaluation/plans';

const DESIGN: CutoverDesign = { tier: 'zone-redundant', drRegion: null, restoreMinutes: 90 };

function packOf(plan: Plan, wave: number, design = DESIGN) {
  const assumptions = assumptionsOf(plan);
  const pack = cutoverPack({ plan, assumptions, ...planWaves(plan, assumptions), design }, wave);
  if (!pack) throw new Error(`no pack for wave ${wave}`);
  return pack;
}

const siteOfPack = (plan: Plan, wave: number, siteId: string) => {
  const found = packOf(plan, wave).sites.find((site) => site.siteId === siteId);
  if (!found) throw new Error(`${siteId} is not in wave ${wave}`);
  return found;
};

/** One plant with one flow, one process and 100 GiB, that works 8 to 9 on weekdays. */
const small = (changes: Partial<Plan> = {}): Plan => {
  const plan = plainPlan({
    sites: [siteOf('a', 'UTC', { users: [{ class: 'shop-floor', named: 10, activeShare: 0.5 }, { class: 'management', named: 1, activeShare: 1 }] })],
    systems: [systemOf('mes', 'a')],
    workloads: [workloadOf('making', ['a'], { transactions: [{ class: 'production-post', userClass: 'shop-floor', perUserHour: 6 }] })],
    integrations: [flowOf('orders', 'making', 'mes')],
  });
  return { ...plan, data: { ...plan.data, databaseGiB: 60, filestoreGiB: 40 }, migration: { ...plan.migration, earliestStart: '2027-01-04', cutoverHours: 14, rollbackHours: 6 }, ...changes };
};

describe('the pack of the first production wave of the global starter', () => {
  it('is that worked out by hand for Curitiba', () => {
    // 244 of 3,460 named users: 7.052 % of 920 + 2,600 GiB = 248.2 GiB, 30 % of it in the window = 74.47 GiB. The line sends
    // 100 Mbps × 70 %: 74.47 × 8,589.93 ÷ 70 = 9,138 s = 152.3 min. Saturday 06:00 is the end of the last shift of the week.
    // 12 processes, 8 of them go on with paper; 5 flows of the plant and the call-offs of its customers through 1 partner,
    // 3 of them queued; 4 systems of the shop floor; 15 classes of transaction.
    const expected = [
      ['sign-out', '06:00', 20],
      ['freeze-master-data', '06:20', 30],
      ['stop-jobs', '06:20', 15],
      ['stop-flows', '06:20', 30], //            6 × 5
      ['count-open-work', '06:20', 80], //       8 × 10, the longest of the four
      ['back-up', '07:40', 150], //              248.2 ÷ 100 GiB/h = 148.9
      ['check-backup', '10:10', 240], //         40 + 248.2 × 0.8 = 238.6
      ['transfer-data', '10:10', 155], //        152.3
      ['load-data', '12:45', 225], //            74.47 ÷ 20 GiB/h = 223.4
      ['load-master-data', '16:30', 120], //     12 × 10
      ['connect-flows', '16:30', 90], //         6 × 15
      ['switch-partners', '18:00', 30],
      ['load-open-work', '18:30', 160], //       8 × 20
      ['reconcile', '21:10', 180], //            12 × 15
      ['shop-floor', '21:10', 80], //            4 × 20
      ['smoke-test', '00:10', 75], //            15 × 5
      ['go-no-go', '01:25', 30],
      ['release-messages', '01:55', 15], //      3 × 5
      ['open-users', '02:10', 20],
    ];
    const site = siteOfPack(starterPlan('global-manufacturer'), 4, 'curitiba-plant');
    expect(site.steps.filter(({ phase }) => phase === 'window').map(({ kind, localStart, minutes }) => [kind, localStart.slice(11), minutes])).toEqual(expected);
    // Users are in 20 h 30 after 06:00; the plan keeps 20 h and 152.3 min.
    expect([site.localStart, site.localOpened, site.minutes, Math.round(site.plannedMinutes)]).toEqual(['2027-07-10T06:00', '2027-07-11T02:30', 1230, 1352]);
    // Work begins on Monday at 06:00; 10 h before that is the last moment. Steps: 30 + 6 × 5 + 6 × 15 + 20 + 60 + 15 × 5 = 305, 295 left.
    expect(site.localPointOfNoReturn).toBe('2027-07-11T20:00');
    expect(site.rollback.map(({ minutes }) => minutes)).toEqual([30, 30, 90, 20, 60, 75, 295]);
    expect(site.rollback.at(-1)?.localEnd).toBe('2027-07-12T06:00');
  });
});

describe('cutoverPack', () => {
  it('asks only for steps that the site’s own systems call for', () => {
    const kinds = (plan: Plan): readonly string[] => siteOfPack(plan, 3, 'a').steps.map(({ kind }) => kind);
    const without = kinds(small({ systems: [], integrations: [] }));
    const asked = ['stop-flows', 'connect-flows', 'release-messages', 'shop-floor'];
    expect(asked.filter((kind) => without.includes(kind))).toEqual([]);
    expect(asked.filter((kind) => !kinds(small()).includes(kind))).toEqual([]);
    expect(kinds(small())).not.toContain('switch-partners');
    const partner = small({ systems: [systemOf('edi', null, { kind: 'edi', hosting: 'partner' })], integrations: [flowOf('call-offs', 'edi', 'making')] });
    expect(kinds(partner)).toContain('switch-partners');
  });

  it('hands the predecessors of a step that nobody needs on to the next one', () => {
    const { steps } = siteOfPack(small({ systems: [], integrations: [] }), 3, 'a');
    // Nothing to connect: the decision still waits for the restore and the tests.
    expect(steps.find(({ kind }) => kind === 'go-no-go')?.after).toEqual(expect.arrayContaining(['a.check-backup', 'a.smoke-test', 'a.load-data']));
  });

  it('keeps a flow between clouds with the first site that uses its process', () => {
    const plan = small({
      sites: ['a', 'b'].map((id) => siteOf(id, 'UTC')),
      workloads: [workloadOf('making', ['a', 'b'])],
      systems: [systemOf('cloud', null)],
      integrations: [flowOf('extract', 'making', 'cloud')],
    });
    const itemsOf = (wave: number) => packOf(plan, wave).sites.flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'connect-flows').flatMap(({ items }) => items));
    expect([itemsOf(3), itemsOf(4)]).toEqual([['Flow extract'], []]);
  });

  it('counts what is written by hand only in hours of shifts', () => {
    expect(siteOfPack(small(), 3, 'a').fallback.hoursOnShift).toBe(0);
    // Round the clock, every day: 10 people × 0.5 × 6 an hour × 10.75 h until users are in.
    const always = small();
    const working = { ...always, sites: always.sites.map((site) => ({ ...site, shifts: [shiftOf('00:00', '24:00', {}, [1, 2, 3, 4, 5, 6, 7])] })) };
    const site = siteOfPack(working, 3, 'a');
    const form = site.fallback.processes[0]?.forms.find(({ title }) => title === 'Production report');
    expect(site.fallback.hoursOnShift * 60).toBeCloseTo(Math.ceil(site.minutes / 15) * 15, 9);
    expect(form?.lines).toBeCloseTo(10 * 0.5 * 6 * site.fallback.hoursOnShift, 9);
    expect(site.steps.map(({ kind }) => kind)).toContain('enter-paper');
  });

  it('writes the clock of the site through a change of clocks', () => {
    const plan = small();
    const prague = { ...plan, sites: plan.sites.map((site) => ({ ...site, timeZone: 'Europe/Prague', shifts: [shiftOf('06:00', '22:00')] })), calendars: { ...plan.calendars, monthEnd: { days: 0, loadFactor: 1 } }, migration: { ...plan.migration, dateLocks: [{ siteId: 'a', date: '2027-10-30', onTheDay: true, reason: '' }] } };
    const { steps, localStart } = siteOfPack(prague, 3, 'a');
    // On Sunday 2027-10-31 at 03:00 clocks go back to 02:00: from then on the wall shows one hour less.
    expect(localStart.slice(0, 10)).toBe('2027-10-30');
    const shown = steps.map(({ end, localEnd }) => (Date.parse(`${localEnd}:00Z`) - Date.parse(end)) / 3_600_000);
    expect(shown).toEqual(steps.map(({ end }) => (end < '2027-10-31T01:00Z' ? 2 : 1)));
    expect(new Set(shown).size).toBe(2);
  });

  it('asks for a failover test only where something can fail over', () => {
    const gates = (design: CutoverDesign) => packOf(small(), 3, design).gates.map(({ id }) => id);
    expect(gates(DESIGN)).toContain('failover');
    expect(gates({ ...DESIGN, tier: 'single' })).not.toContain('failover');
  });
});

describe('what a pack finds', () => {
  const findings = (plan: Plan): readonly string[] => packOf(plan, 3).findings.map(({ id }) => id);

  it('is nothing where all fits', () => {
    expect(findings(small())).toEqual([]);
  });

  it('is a step that ends after the window, by its minutes', () => {
    // 100 GiB × 30 % at 0.5 GiB an hour: 60 h; the window of a plant that works every morning is 23 h long.
    const plan = withAssumption(small(), 'cutover.load-gib-per-hour', 0.5);
    const daily = { ...plan, sites: plan.sites.map((site) => ({ ...site, shifts: [shiftOf('08:00', '09:00', {}, [1, 2, 3, 4, 5, 6, 7])] })) };
    const pack = packOf(daily, 3);
    const [site] = pack.sites;
    const load = site?.steps.find(({ kind }) => kind === 'load-data');
    const late = (Date.parse(load?.end ?? '') - Date.parse(site?.windowEnd ?? '')) / 3_600_000;
    expect(late).toBeGreaterThan(2);
    expect(pack.findings.find(({ id }) => id === 'cutover.window.a')?.text).toContain(`“Load the last changes” ends ${Number(late.toFixed(1))} hours after it`);
    expect(findings(daily)).toContain('cutover.rollback.a');
  });

  it('is a sum of steps that is longer than the hours of the plan', () => {
    const plan = small();
    expect(findings({ ...plan, migration: { ...plan.migration, cutoverHours: 4 } })).toEqual(['cutover.longer.a']);
  });

  it('is a way back that takes longer than the plan keeps', () => {
    const plan = small();
    // 30 + 5 + 15 + 20 + 60 + 5 = 135 minutes.
    expect(findings({ ...plan, migration: { ...plan.migration, rollbackHours: 2 } })).toEqual(['cutover.rollback-longer.a']);
    expect(findings({ ...plan, migration: { ...plan.migration, rollbackHours: 3 } })).toEqual([]);
  });

  it('is a gate that nobody can decide', () => {
    const plan = small();
    const nobody = { ...plan, sites: plan.sites.map((site) => ({ ...site, users: site.users.filter((each) => each.class !== 'management') })) };
    expect(findings(nobody)).toEqual(['cutover.decider.a']);
    expect(packOf(nobody, 3).gates.find(({ id }) => id === 'a.go-no-go')?.decider).toBeNull();
    expect(packOf(plan, 3).gates.find(({ id }) => id === 'a.go-no-go')?.decider).toBe('ERP owner with Plant manager, Plant a');
  });

  it('is a critical process that nobody can work by hand', () => {
    const critical = (process: 'accounting' | 'manufacturing') => small({ workloads: [workloadOf('making', ['a'], { process, criticality: 'critical', transactions: [{ class: 'production-post', userClass: 'shop-floor', perUserHour: 6 }] })] });
    expect(findings(critical('accounting'))).toEqual(['cutover.fallback.a.making']);
    expect(findings(critical('manufacturing'))).toEqual([]);
  });
});

it('every kind of step stands after what it waits for', () => {
  const early = STEP_ORDER.flatMap((kind, place) => STEP_KINDS[kind].after.filter((each) => !STEP_ORDER.slice(0, place).some((before) => before === each)).map((each) => `${kind} waits for ${each}`));
  expect(early).toEqual([]);
});

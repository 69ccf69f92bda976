import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Candidate } from '../../../../models/candidates/candidate';
import type { Plan } from '../../../../models/document';
import { RULES } from '../../../../models/rules/registry';
import type { RuleHit } from '../../../../models/rules/rule';
import { starterPlan, withCompany, withSites, withWorkloads } from '../evaluation/plans';

const midMarket = starterPlan('mid-market-producer');
const global = starterPlan('global-manufacturer');
const subsidiary = starterPlan('small-subsidiary');

const candidateOf = (changes: Partial<Candidate> = {}): Candidate => ({
  tenancy: 'dedicated-cluster',
  tier: 'zone-redundant',
  platform: 'aks',
  database: 'managed',
  region: 'westeurope',
  drRegion: null,
  ...changes,
});
const SHARED = { tenancy: 'shared' } as const;

function hitOf(id: string, plan: Plan): RuleHit | null {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule.judge({ plan, assumptions: assumptionsOf(plan) });
}

function speaking(id: string, plan: Plan): RuleHit {
  const hit = hitOf(id, plan);
  if (hit === null) throw new Error(`${id} is silent`);
  return hit;
}

/** A plan on which a rule speaks and the facts that it quotes, a candidate that it favours, and one that it does not. */
interface Voice {
  readonly id: string;
  readonly plan: Plan;
  readonly quotes: readonly string[];
  readonly pro: Partial<Candidate>;
  readonly contra: Partial<Candidate> | null;
}

const VOICES: readonly Voice[] = [
  { id: 'tenancy.regulated-isolation', plan: midMarket, quotes: ['Moravan Seals a.s.', 'GMP'], pro: {}, contra: { tenancy: 'dedicated-database' } },
  { id: 'tenancy.restricted-data', plan: midMarket, quotes: ['Quality and batch release'], pro: { tenancy: 'dedicated-database' }, contra: SHARED },
  { id: 'tenancy.synchronous-plant-flows', plan: midMarket, quotes: ['4 flows', 'Order status at the press', 'Label data'], pro: {}, contra: SHARED },
  { id: 'tenancy.custom-modules', plan: midMarket, quotes: ['9 custom modules', 'Production orders', '360 hours'], pro: {}, contra: SHARED },
  { id: 'tenancy.plant-flows', plan: midMarket, quotes: ['11 plant integrations', 'Brno plant', 'Olomouc plant'], pro: {}, contra: SHARED },
  { id: 'tenancy.own-calendar', plan: midMarket, quotes: ['Moravan Seals a.s.', '6 releases', '3 workloads', 'Inventory and barcode'], pro: {}, contra: SHARED },
  { id: 'tenancy.neighbours', plan: global, quotes: ['Verhaegen Motion Group', 'USD'], pro: {}, contra: SHARED },
  { id: 'tenancy.standard-use', plan: subsidiary, quotes: ['25 users', '1 custom module'], pro: SHARED, contra: {} },
  { id: 'tenancy.operating-effort', plan: midMarket, quotes: ['Moravan Seals a.s.', '1.5 platform engineers'], pro: SHARED, contra: {} },
  { id: 'tier.zone-objective', plan: midMarket, quotes: ['Production orders', '4 hours'], pro: {}, contra: { tier: 'single' } },
  { id: 'tier.disaster-objective', plan: global, quotes: ['12 hours', '60 minutes'], pro: { tier: 'cross-region' }, contra: {} },
  { id: 'tier.downtime-cost', plan: midMarket, quotes: ['5,600 EUR at Brno plant', '3,400 EUR at Olomouc plant'], pro: {}, contra: { tier: 'single' } },
  { id: 'tier.rehearsal-effort', plan: midMarket, quotes: ['24 hours', '180'], pro: { tier: 'single' }, contra: { tier: 'cross-region' } },
  { id: 'platform.orchestration-earned', plan: midMarket, quotes: ['6 releases', '3 environments', '8 queued flows', '216 hours'], pro: {}, contra: { platform: 'vm' } },
  { id: 'platform.kubernetes-skill', plan: global, quotes: ['9 engineers', 'strong'], pro: {}, contra: null },
  { id: 'platform.server-upkeep', plan: midMarket, quotes: ['3 environments'], pro: {}, contra: { platform: 'vm' } },
  { id: 'database.managed-impossible', plan: withCompany(midMarket, { databaseNeeds: ['superuser', 'tablespaces'] }), quotes: ['Moravan Seals a.s.', 'superuser rights and tablespaces'], pro: { database: 'self-managed' }, contra: {} },
  { id: 'database.operators-database', plan: subsidiary, quotes: ['4 GiB', 'Aquavento Pumps Portugal, Lda.'], pro: SHARED, contra: { ...SHARED, database: 'self-managed' } },
  { id: 'database.self-managed-effort', plan: midMarket, quotes: ['Nothing in the plan', '280 hours'], pro: {}, contra: { database: 'self-managed' } },
];

/** Rules that every plan gives something to say: they turn round instead of falling silent. */
const SILENT_ON: Readonly<Record<string, Plan>> = {
  'tenancy.regulated-isolation': subsidiary,
  'tenancy.restricted-data': subsidiary,
  'tenancy.synchronous-plant-flows': subsidiary,
  'tenancy.custom-modules': withWorkloads(subsidiary, () => ({ customModules: 0 })),
  'tenancy.plant-flows': subsidiary,
  'tenancy.own-calendar': subsidiary,
  'tenancy.neighbours': withSites(subsidiary, () => ({ downtimeCostPerHour: 0 })),
  'tenancy.standard-use': midMarket,
  'tier.downtime-cost': withSites(subsidiary, () => ({ downtimeCostPerHour: 0 })),
  'tier.zone-objective': { ...subsidiary, workloads: [] },
  'tier.disaster-objective': { ...subsidiary, workloads: [] },
  'platform.orchestration-earned': withCompany(subsidiary, { ownReleasesPerYear: 0 }),
  'database.managed-impossible': midMarket,
};

describe.each(VOICES)('$id', ({ id, plan, quotes, pro, contra }) => {
  const hit = speaking(id, plan);

  it('quotes what it found', () => {
    for (const quote of quotes) expect(hit.sentence).toContain(quote);
    expect(hit.sentence).toMatch(/^[A-Z0-9].*\.$/);
    expect(hit.weight).toBeGreaterThan(0);
  });

  it('speaks for what it favours and against, or not at all, for the rest', () => {
    expect(hit.favours(candidateOf(pro))).not.toBe(false);
    if (contra) expect(hit.favours(candidateOf(contra))).not.toBe(true);
  });

  it('forbids nothing that it favours', () => {
    expect(hit.forbids?.(candidateOf(pro)) ?? false).toBe(false);
  });
});

/** They speak about environments beside production alone; `environments.test.ts` listens to them. */
const BESIDE_PRODUCTION: readonly string[] = ['tenancy.environment-apart', 'tenancy.rehearsal-platform'];

describe('every rule that speaks about candidates', () => {
  it('has a plan on which it speaks', () => {
    expect(VOICES.map((voice) => voice.id).sort()).toEqual(RULES.filter((rule) => rule.raises === undefined && !BESIDE_PRODUCTION.includes(rule.id)).map((rule) => rule.id).sort());
  });

  it.each(Object.entries(SILENT_ON))('%s is silent where the plan gives it nothing to say', (id, plan) => {
    expect(hitOf(id, plan)).toBeNull();
  });
});

describe('rules that turn round', () => {
  it('see the neighbours as the lesser trouble of a small site', () => {
    // 40.18 an hour × 2 h = 80 EUR a year against (280 − 48) × 80 EUR of work
    expect(speaking('tenancy.neighbours', subsidiary).favours(candidateOf(SHARED))).toBe(true);
    // 187,679 × 2 h against 232 × 120
    expect(speaking('tenancy.neighbours', global).favours(candidateOf(SHARED))).toBe(false);
  });

  it('ask for zones only where a workload cannot wait for one', () => {
    const hit = speaking('tier.zone-objective', subsidiary);
    expect(hit.sentence).toContain('Sales may be away for 24 hours');
    expect([hit.favours(candidateOf()), hit.favours(candidateOf({ tier: 'single' }))]).toEqual([false, true]);
  });

  it('ask for a second region only where a rebuild takes too long', () => {
    // 12 × 240 min = 2 days against 14 hours
    expect(speaking('tier.disaster-objective', midMarket).favours(candidateOf({ tier: 'cross-region' }))).toBe(false);
    expect(speaking('tier.disaster-objective', global).favours(candidateOf({ tier: 'cross-region' }))).toBe(true);
  });

  it('find a cluster a burden or a strength, by the team', () => {
    expect(speaking('platform.kubernetes-skill', midMarket).favours(candidateOf())).toBe(false);
    expect(speaking('platform.kubernetes-skill', global).favours(candidateOf())).toBe(true);
    expect(speaking('platform.kubernetes-skill', midMarket).favours(candidateOf(SHARED))).toBeNull();
  });

  it('call one machine enough where an hour of stop costs less than an expert', () => {
    expect(speaking('tier.downtime-cost', subsidiary).favours(candidateOf({ tier: 'single' }))).toBe(true);
  });
});

describe('the effort that rules put on a candidate', () => {
  const hours = (id: string, plan: Plan, candidate: Partial<Candidate> = {}, nodes = 5) =>
    speaking(id, plan).effortHoursPerYear?.(candidateOf(candidate), { nodes, environments: 3 }) ?? 0;
  const byRung = (id: string): readonly number[] => (['shared', 'dedicated-database', 'dedicated-cluster', 'dedicated-subscription'] as const).map((tenancy) => hours(id, midMarket, { tenancy }));

  it('falls for friction and rises for operation on the way up the ladder', () => {
    // 9 modules × 40 h; 11 flows × 24, 10, 2, 0 h; 2 releases beyond four and 3 bound workloads × 16, 4 h
    expect(byRung('tenancy.custom-modules')).toEqual([360, 0, 0, 0]);
    expect(byRung('tenancy.plant-flows')).toEqual([264, 110, 22, 0]);
    expect(byRung('tenancy.own-calendar')).toEqual([80, 20, 0, 0]);
    expect(byRung('tenancy.operating-effort')).toEqual([48, 150, 280, 400]);
  });

  it('grows with the tier, the servers and the skill that is missing', () => {
    expect((['single', 'node-redundant', 'zone-redundant', 'cross-region'] as const).map((tier) => hours('tier.rehearsal-effort', midMarket, { tier }))).toEqual([0, 10, 24, 180]);
    // 5 servers × 26 h; 6 releases × 3 environments × 12 h
    expect(hours('platform.server-upkeep', midMarket, { platform: 'vm' })).toBe(130);
    expect(hours('platform.orchestration-earned', midMarket, { platform: 'vm' })).toBe(216);
    // 160 h × 2, 1 and 0.6 by experience; the operator of a shared cluster has his own people
    expect([subsidiary, midMarket, global].map((plan) => hours('platform.kubernetes-skill', plan))).toEqual([320, 160, 96]);
    expect(hours('platform.kubernetes-skill', midMarket, SHARED)).toBe(0);
    expect([hours('database.self-managed-effort', midMarket, { database: 'self-managed' }), hours('database.self-managed-effort', midMarket)]).toEqual([280, 0]);
  });
});

describe('what hard rules forbid', () => {
  const forbidden = (id: string, plan: Plan, candidate: Partial<Candidate>) => speaking(id, plan).forbids?.(candidateOf(candidate));

  it('is everything below the rung that the strictest regulation needs', () => {
    const rungs = (plan: Plan) => (['shared', 'dedicated-database', 'dedicated-cluster'] as const).map((tenancy) => forbidden('tenancy.regulated-isolation', plan, { tenancy }));
    expect(rungs(midMarket)).toEqual([true, true, false]);
    expect(rungs(withCompany(midMarket, { regulations: ['gdpr', 'iatf-16949'] }))).toEqual([true, false, false]);
    expect(rungs(withCompany(midMarket, { regulations: ['aerospace-defence', 'gmp'] }))).toEqual([true, true, true]);
  });

  it('is a database of one’s own on a shared platform, and there only', () => {
    expect(forbidden('database.operators-database', subsidiary, { ...SHARED, database: 'self-managed' })).toBe(true);
    expect(forbidden('database.operators-database', subsidiary, SHARED)).toBe(false);
    expect(forbidden('database.operators-database', subsidiary, { database: 'self-managed' })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan, Site } from '../../../../models/document';
import { partsOf } from '../../../../models/explanation/split/partsOf';
import { priceSplit } from '../../../../models/explanation/split/priceSplit';
import { regionGroups } from '../../../../models/explanation/split/regionGroups';
import { relievedFlows } from '../../../../models/explanation/split/relievedFlows';
import { siteRequests } from '../../../../models/explanation/split/siteRequests';
import { siteWaits } from '../../../../models/explanation/split/siteWaits';
import type { Outcome } from '../../../../models/outcome/outcome';
import { workOut } from '../../../../models/pipeline';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { flowOf, plainPlan, shiftOf, siteOf, starterPlan, systemOf, withAssumption, withCompany, withPin, withSites, workloadOf } from '../evaluation/plans';

const AMSTERDAM = { city: 'Amsterdam', country: 'NL', latitude: 52.37, longitude: 4.9 };
/** Beside the region eastus2, so that nothing but the line itself is left of the round trip. */
const VIRGINIA = { city: 'Boydton', country: 'US', latitude: 36.67, longitude: -78.39 };
const SINGAPORE = { city: 'Singapore', country: 'SG', latitude: 1.28, longitude: 103.83 };

const measured = (latencyMs: number): Site['wan'] => ({ kind: 'internet', downMbps: 500, upMbps: 500, latencyMs, secondLine: true, outagesPerYear: null });

/** One plant beside home and one overseas with a measured round trip of 160 ms; both keep their own books in the Netherlands. */
function twoContinents(active: number, company: Partial<Plan['company']> = {}): Plan {
  const plan = plainPlan({
    sites: [
      siteOf('venlo', 'Europe/Amsterdam', { place: AMSTERDAM, active: 200, shifts: [shiftOf('08:00', '16:00')] }),
      siteOf('boydton', 'America/New_York', { place: VIRGINIA, active, wan: measured(160), shifts: [shiftOf('08:00', '16:00')] }),
    ],
    workloads: [workloadOf('making-nl', ['venlo']), workloadOf('making-us', ['boydton']), workloadOf('books', ['venlo', 'boydton'], { process: 'accounting', transactions: [] })],
  });
  return withCompany(plan, { country: 'NL', residency: 'none', regions: { home: 'westeurope', disasterRecovery: null, allowed: ['westeurope', 'northeurope', 'eastus2', 'centralus'] }, ...company });
}

function outcomeOf(plan: Plan): Outcome {
  const outcome = workOut(plan, embeddedPriceBook);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function priced(plan: Plan) {
  const outcome = outcomeOf(plan);
  const [group] = regionGroups(plan, outcome.recommendation.chosen.candidate.region);
  const row = group ? priceSplit(group, outcome) : null;
  if (!row) throw new Error('no regional split');
  return row;
}

const named = (plan: Plan) => regionGroups(plan, 'westeurope').map(({ parts }) => parts.map(({ region, workloads }) => `${String(region)}: ${workloads.map(({ id }) => id).join(' ')}`));

describe('far areas', () => {
  it('take the workloads that serve no other area; a region and its pair are one area', () => {
    expect(named(twoContinents(100))).toEqual([['eastus2: making-us']]);
  });

  it('are priced alone and together', () => {
    const plan = twoContinents(100);
    const asia = siteOf('tuas', 'Asia/Singapore', { place: SINGAPORE });
    const three = withCompany({ ...plan, sites: [...plan.sites, asia], workloads: [...plan.workloads, workloadOf('making-sg', ['tuas'])] }, { regions: { ...plan.company.regions, allowed: [...plan.company.regions.allowed, 'southeastasia'] } });
    expect(named(three)).toEqual([['eastus2: making-us'], ['southeastasia: making-sg'], ['eastus2: making-us', 'southeastasia: making-sg']]);
  });

  it('are none where all sites stand beside home, where only home and its pair are allowed, where the region is pinned, or where all would leave', () => {
    const plan = twoContinents(100);
    expect(named(withSites(plan, () => ({ place: AMSTERDAM })))).toEqual([]);
    expect(named(withCompany(plan, { regions: { ...plan.company.regions, allowed: ['westeurope', 'northeurope'] } }))).toEqual([]);
    expect(named(withPin(plan, 'region', 'westeurope'))).toEqual([]);
    expect(named({ ...plan, workloads: plan.workloads.filter(({ id }) => id === 'making-us') })).toEqual([]);
  });

  it.each(['mid-market-producer', 'small-subsidiary'] as const)('are none for %s', (id) => {
    expect(named(starterPlan(id))).toEqual([]);
  });
});

describe('waiting', () => {
  const plan = twoContinents(100);
  const making = plan.workloads.filter(({ id }) => id === 'making-us');

  it('counts the requests of people in an ordinary week, not machines, seasons and turns of the month', () => {
    // 100 people × 30 steps of 3 requests × 40 hours × 52 weeks
    expect(siteRequests(plan, making, assumptionsOf(plan)).get('boydton')).toBeCloseTo(18_720_000, 3);
    const busier: Plan = {
      ...plan,
      calendars: { ...plan.calendars, peaks: [{ id: 'peak', name: 'Peak', siteIds: [], from: '03-01', to: '04-30', loadFactor: 2 }] },
      systems: [systemOf('mes', 'boydton')],
      integrations: [flowOf('asks', 'mes', 'making-us', { mode: 'sync' })],
    };
    expect(siteRequests(busier, making, assumptionsOf(busier))).toEqual(siteRequests(plan, making, assumptionsOf(plan)));
  });

  it('costs requests × round trips × shorter round trip × the hour of a user', () => {
    // Beside its region the estimate is 12 ms: 18.72 million × 148 ms = 769.6 hours at a quarter of 100
    const row = priced(withCompany(plan, { expertHourCost: 100 }));
    expect(Number(row.waitingYearly)).toBeCloseTo(-769.6 * 25, 1);
    expect(row.sentence).toContain('12 ms instead of 160 at Plant boydton');
    const twice = priced(withAssumption(withCompany(plan, { expertHourCost: 100 }), 'waiting.round-trips', 2));
    expect(Number(twice.waitingYearly)).toBeCloseTo(2 * Number(row.waitingYearly), 1);
  });

  it('relieves flows whose tolerated delay only the nearer cluster meets', () => {
    const asking: Plan = {
      ...plan,
      systems: [systemOf('mes', 'boydton')],
      integrations: [0.1, 0.2].map((toleratedDelaySeconds) => flowOf(`asks-${toleratedDelaySeconds * 10}`, 'mes', 'making-us', { mode: 'sync', toleratedDelaySeconds })),
    };
    const [group] = regionGroups(asking, 'westeurope');
    const [own] = group ? partsOf(group, outcomeOf(asking)).own : [];
    if (!own) throw new Error('no part');
    expect(relievedFlows(own.plan, siteWaits(asking, own.plan, own.requests, assumptionsOf(asking))).map(({ id }) => id)).toEqual(['asks-1']);
  });
});

describe('a regional split', () => {
  it('places the part in its region with the pair for recovery, unmeasured lines and the cost of its sites', () => {
    const plan = twoContinents(100);
    const [group] = regionGroups(plan, 'westeurope');
    if (!group) throw new Error('no group');
    const { core, own } = partsOf(group, outcomeOf(plan));
    expect(own[0]?.plan).toMatchObject({ company: { regions: { home: 'eastus2', disasterRecovery: null } }, sites: [{ id: 'boydton', wan: { latencyMs: null }, downtimeCostPerHour: 1000 }] });
    // An outage of one region stops one area.
    expect(core.sites.map(({ id, downtimeCostPerHour }) => [id, downtimeCostPerHour])).toEqual([['venlo', 1000], ['boydton', 0]]);
    expect(core.sites[1]?.wan.latencyMs).toBe(160);
  });

  it('wins where thousands wait overseas and loses where a handful does', () => {
    const crowd = priced(twoContinents(3000));
    expect(crowd).toMatchObject({ kind: 'region', regions: ['eastus2'], recommended: true });
    expect(crowd.sentence).toMatch(/cheaper, so it should leave\.$/);
    const few = priced(twoContinents(20));
    expect(few.recommended).toBe(false);
    expect(few.sentence).toMatch(/dearer, so it stays in the one estate\.$/);
    for (const row of [crowd, few]) {
      const sum = 12 * Number(row.monthly) + Number(row.workYearly) + Number(row.couplingYearly) + Number(row.lossYearly) + Number(row.waitingYearly);
      expect(Number(row.riskAdjustedYearly)).toBeCloseTo(sum, 6);
    }
  });

  it('is forbidden by name where data must stay in the geography of home', () => {
    const row = priced(twoContinents(3000, { residency: 'geography' }));
    expect(Number(row.riskAdjustedYearly)).toBeLessThan(0);
    expect(row.recommended).toBe(false);
    expect(row.sentence).toContain('keeps data in the geography of home (Europe), and East US 2 lies in United States');
  });
});

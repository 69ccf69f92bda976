import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../models/document';
import { emptyPlan } from '../../../models/document/emptyPlan';
import { answer } from '../../../models/pipeline';
import { TENANCIES, type Reason } from '../../../models/report/summary';
import { embeddedPriceBook } from '../../../shared/prices/embeddedPriceBook';
import { decidedAs, reportOf } from './evaluation/answers';
import { starterPlan, withCompany, withWorkloads } from './evaluation/plans';
import { renamed } from './evaluation/renamed';

const midMarket = starterPlan('mid-market-producer');
const midMarketReport = reportOf(midMarket);

const factsOf = (plan: Plan): readonly string[] => [
  plan.company.name,
  ...[...plan.sites, ...plan.workloads, ...plan.integrations, ...plan.systems].map((item) => item.name),
];
const quotesFacts = ({ text }: Reason, plan: Plan): boolean => factsOf(plan).some((fact) => text.includes(fact)) || /\d/.test(text);

describe('the starters', () => {
  it('bring the mid-market producer a cluster of its own, zone-redundant on AKS with a managed database', () => {
    expect(midMarketReport.summary).toMatchObject({
      complete: true,
      recommendation: { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'aks', database: 'managed', region: 'westeurope', drRegion: null },
      capacity: { postgres: { ha: 'zone-redundant', replicas: 0 }, redis: { ha: true } },
    });
  });

  it('bring the global manufacturer a cluster of its own with a second region', () => {
    expect(reportOf(starterPlan('global-manufacturer')).summary).toMatchObject({
      complete: true,
      recommendation: { tenancy: 'dedicated-cluster', tier: 'cross-region', platform: 'aks', database: 'managed', region: 'westeurope', drRegion: 'northeurope' },
      capacity: { postgres: { ha: 'zone-redundant', replicas: 1 } },
    });
  });

  it('leave the small subsidiary on the shared platform', () => {
    const { summary } = reportOf(starterPlan('small-subsidiary'));
    expect(summary).toMatchObject({ complete: true, recommendation: { tenancy: 'shared', database: 'managed', region: 'westeurope', drRegion: null } });
    expect(summary.findings.filter((finding) => finding.severity !== 'information')).toEqual([]);
  });

  it.each(['mid-market-producer', 'global-manufacturer', 'small-subsidiary'] as const)('give %s at least three reasons for, in the plan’s own facts', (id) => {
    const plan = starterPlan(id);
    const { reasons, workloads, recommendation } = reportOf(plan).summary;
    const speaking = reasons.filter((reason) => reason.for);
    expect(speaking.length).toBeGreaterThanOrEqual(3);
    expect(reasons.filter((reason) => !quotesFacts(reason, plan))).toEqual([]);
    expect(speaking.filter(({ text }) => factsOf(plan).some((fact) => text.includes(fact))).length).toBeGreaterThanOrEqual(3);
    expect(workloads.map((each) => each.id)).toEqual(plan.workloads.map((each) => each.id));
    const rung = TENANCIES.indexOf(recommendation.tenancy);
    expect(workloads.filter((each) => each.reasons.length === 0 || TENANCIES.indexOf(each.tenancy) > rung)).toEqual([]);
  });
});

describe('taking its reasons away from the mid-market producer', () => {
  const onSite = new Set(midMarket.systems.filter((system) => system.hosting === 'site').map((system) => system.id));
  const withoutRegulation = withCompany(midMarket, { regulations: ['gdpr'] });
  const withoutSecrets = withWorkloads(withoutRegulation, () => ({ sensitivity: 'internal' }));
  const withoutPlantFlows: Plan = { ...withoutSecrets, integrations: midMarket.integrations.filter((flow) => !onSite.has(flow.from) && !onSite.has(flow.to)) };
  const withoutModules = withWorkloads(withoutPlantFlows, () => ({ customModules: 0 }));
  const tenancyOf = (plan: Plan): string => reportOf(plan).summary.recommendation.tenancy;

  it('moves it down the ladder step by step, to the shared platform in the end', () => {
    const steps = [midMarketReport.summary.recommendation.tenancy, ...[withoutRegulation, withoutSecrets, withoutPlantFlows, withoutModules].map(tenancyOf)];
    expect(steps).toEqual(['dedicated-cluster', 'dedicated-database', 'dedicated-database', 'dedicated-database', 'shared']);
  });

  it('leaves the last of the reasons standing when the others go', () => {
    // The plant flows alone forbid the shared platform: four of them wait for an answer.
    expect(tenancyOf(withWorkloads(withoutSecrets, () => ({ customModules: 0 })))).toBe('dedicated-database');
  });
});

describe('an answer', () => {
  it('depends on no name and no id: renaming everything renames the answer and changes nothing else', () => {
    const { plan, undo } = renamed(midMarket);
    const report = reportOf(plan);
    expect(report.summary.plan).not.toEqual(midMarketReport.summary.plan);
    const text = undo(JSON.stringify(report)).replaceAll(report.summary.plan.hash, midMarketReport.summary.plan.hash);
    expect(text === JSON.stringify(midMarketReport)).toBe(true);
  });

  it('has the same bytes for equal plans and equal books, whatever was asked before', () => {
    const again = reportOf(structuredClone(midMarket), { ...embeddedPriceBook, prices: [...embeddedPriceBook.prices] });
    expect(JSON.stringify(again) === JSON.stringify(midMarketReport)).toBe(true);
  });

  it('leaves the plan as it was', () => {
    const plan = structuredClone(midMarket);
    answer(plan, embeddedPriceBook);
    expect(plan).toEqual(midMarket);
  });

  it('is the cheapest of the candidates that miss no more objectives', () => {
    const cost = Number(midMarketReport.summary.cost.riskAdjustedYearly);
    const better = midMarketReport.alternatives.filter((each) => ['feasible', 'runner-up'].includes(each.status) && Number(each.riskAdjustedYearly) < cost);
    expect(better).toEqual([]);
    expect(midMarketReport.alternatives.filter((each) => each.status === 'chosen')).toHaveLength(1);
    expect(midMarketReport.alternatives).toHaveLength(96);
  });

  it('says why every candidate is out that it leaves out', () => {
    const silent = midMarketReport.alternatives.filter((each) => ['excluded', 'unpriced', 'misses-objective'].includes(each.status) && each.why.length === 0);
    expect(silent).toEqual([]);
  });
});

describe('a plan that cannot be answered', () => {
  it('without sites or without workloads says what to add first', () => {
    const empty = emptyPlan('empty', 'Empty', '2027-01-01');
    expect(answer(empty, embeddedPriceBook)).toMatchObject({ ok: false, problems: [{ code: 'plan.empty', path: 'sites' }] });
    expect(answer({ ...midMarket, workloads: [] }, embeddedPriceBook)).toMatchObject({ ok: false, problems: [{ code: 'plan.empty', path: 'workloads' }] });
    expect(answer({ ...midMarket, sites: [] }, embeddedPriceBook)).toMatchObject({ ok: false, problems: [{ code: 'plan.empty', path: 'sites' }] });
  });
});

describe('a plan at the edge', () => {
  it('in a region without prices is sized all the same and says that it is incomplete', () => {
    const poland = withCompany(midMarket, { regions: { home: 'polandcentral', disasterRecovery: null, allowed: [] } });
    const { summary } = reportOf(decidedAs(poland, { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'aks', database: 'managed' }));
    expect(summary).toMatchObject({ complete: false, recommendation: { region: 'polandcentral' } });
    expect(summary.capacity.webWorkers).toBe(midMarketReport.summary.capacity.webWorkers);
    expect(summary.capacity.nodes[0]?.count).toBeGreaterThan(0);
    expect(summary.capacity.postgres.sku).not.toBe('');
    const errors = summary.findings.filter((finding) => finding.severity === 'error');
    expect(errors.length).toBeGreaterThan(20);
    expect(errors.every((finding) => finding.text.includes('polandcentral'))).toBe(true);
    // The paired or nearest region with a price is named, so that somebody can go on.
    expect(errors.some((finding) => /nearest region with one is \w+/.test(finding.text))).toBe(true);
  });

  it('with nobody working and no flows still gets the smallest system', () => {
    const idle: Plan = { ...midMarket, integrations: [], sites: midMarket.sites.map((site) => ({ ...site, users: [], shifts: [] })) };
    const { summary } = reportOf(decidedAs(idle, { platform: 'aks', database: 'managed', tier: 'single', tenancy: 'dedicated-cluster' }));
    expect(summary.capacity).toMatchObject({ webWorkers: 2, websocketProcesses: 1, jobWorkers: 0, scheduledJobProcesses: 2 });
    expect(summary.cost.expectedDowntimeLossYearly).toBe('0.00');
  });

  it('with a recovery region of the same name as its home region is not offered two regions', () => {
    const same = withCompany(midMarket, { regions: { home: 'westeurope', disasterRecovery: 'westeurope', allowed: [] } });
    expect(reportOf(decidedAs(same, { platform: 'aks', database: 'managed' })).alternatives.filter((each) => each.tier === 'cross-region')).toEqual([]);
  });

  it('in a region without availability zones is not promised any', () => {
    const zoneless = withCompany(midMarket, { regions: { home: 'northcentralus', disasterRecovery: null, allowed: [] } });
    const { recommendation } = reportOf(decidedAs(zoneless, { platform: 'aks', database: 'managed', tenancy: 'dedicated-cluster' })).summary;
    expect(['single', 'node-redundant']).toContain(recommendation.tier);
  });

  it('keeps its second region inside the geography in which its data must stay', () => {
    const brazil = withCompany(midMarket, { regions: { home: 'brazilsouth', disasterRecovery: null, allowed: [] }, residency: 'geography' });
    const tiers = reportOf(decidedAs(brazil, { platform: 'aks', database: 'managed', tenancy: 'dedicated-cluster' })).alternatives.map((each) => each.tier);
    expect(tiers).not.toContain('cross-region');
  });

  it('that needs superuser rights gets a self-managed database', () => {
    const { summary } = reportOf(withCompany(midMarket, { databaseNeeds: ['superuser'] }));
    expect(summary.recommendation.database).toBe('self-managed');
  });

  it('with more tunnels than a gateway carries is not called complete', () => {
    const [, , office] = midMarket.sites;
    const offices = Array.from({ length: 60 }, (_, index) => ({ ...office, id: `office-${index}`, name: `Office ${index}` }));
    const wide = { ...midMarket, sites: [...midMarket.sites, ...offices] } as Plan;
    const { summary } = reportOf(decidedAs(wide, { tenancy: 'dedicated-subscription', tier: 'zone-redundant', platform: 'aks', database: 'managed' }));
    expect(summary.complete).toBe(false);
  });

  it('with an environment called recovery keeps its bill lines apart from those of the recovery region', () => {
    const global = starterPlan('global-manufacturer');
    const training: Plan = { ...global, environments: global.environments.map((each) => (each.id === 'training' ? { ...each, id: 'recovery' } : each)) };
    const { lines } = reportOf(decidedAs(training, { tenancy: 'dedicated-cluster', tier: 'cross-region', platform: 'aks', database: 'managed' })).bill;
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { decidedAs, reportOf } from '../evaluation/answers';
import { starterPlan, withCompany, withSites, withWorkloads } from '../evaluation/plans';

const midMarket = starterPlan('mid-market-producer');
const DECIDED = { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'aks', database: 'managed' } as const;

const findingsOf = (plan: Plan) => reportOf(decidedAs(plan, DECIDED)).summary.findings;
const findingIn = (plan: Plan, id: string) => findingsOf(plan).find((finding) => finding.id === id);

/** Whether a JSON Pointer with ids leads to an item of the plan. */
function leadsTo(plan: Plan, where: string): boolean {
  if (where === '/company') return true;
  const [, list = '', id = ''] = where.split('/');
  const items: unknown = (plan as unknown as Record<string, unknown>)[list];
  return Array.isArray(items) && (items as { readonly id: string }[]).some((item) => item.id === id);
}

describe('findFindings', () => {
  it('warns of a caller that waits over a line of a plant that cannot go on alone', () => {
    const exposed = withSites(midMarket, (site) => (site.id === 'olomouc-plant' ? { surviveHoursWithoutWan: 0 } : {}));
    const id = 'connectivity.sync-without-survival';
    const finding = findingIn(exposed, id);
    expect(findingIn(midMarket, id)).toBeUndefined();
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.text).toMatch(/^Order status in the clean room waits .* line of Olomouc plant/);
    // Queued flows of the same plant may wait
    const queued = midMarket.integrations.filter((flow) => flow.mode === 'queued').map((flow) => flow.name);
    expect(queued.filter((name) => finding?.text.includes(name))).toEqual([]);
  });

  it('warns of a run that outlasts its window and must not be cut', () => {
    // 22,000 × 60 products × 0.102 × 0.1 s = 3.7 h, 4.6 h with growth, in 3.5 h
    const stock = withWorkloads(midMarket, (workload) => ({ batch: workload.batch.map((run) => (run.id === 'valuation' ? { ...run, units: run.units * 60 } : run)) }));
    expect(findingIn(midMarket, 'batch.too-long.inventory.valuation')).toBeUndefined();
    expect(findingIn(stock, 'batch.too-long.inventory.valuation')).toMatchObject({ severity: 'warning', where: '/workloads/inventory' });
    expect(findingIn(stock, 'batch.too-long.inventory.valuation')?.text).toMatch(/2 parts side by side, but is marked as not splittable/);
  });

  it('warns of a line that is too narrow for its peak', () => {
    const narrow = withSites(midMarket, (site) => ({ wan: { ...site.wan, upMbps: 0.1 } }));
    expect(findingIn(midMarket, 'line.too-narrow.brno-plant')).toBeUndefined();
    expect(findingIn(narrow, 'line.too-narrow.brno-plant')).toMatchObject({ severity: 'warning', where: '/sites/brno-plant' });
  });

  it('warns of a bill above the budget, and only then', () => {
    const monthly = Number(reportOf(decidedAs(midMarket, DECIDED)).summary.cost.monthly);
    expect(findingIn(withCompany(midMarket, { budgetPerMonth: Math.ceil(monthly) }), 'cost.over-budget')).toBeUndefined();
    expect(findingIn(withCompany(midMarket, { budgetPerMonth: Math.floor(monthly) - 1 }), 'cost.over-budget')).toMatchObject({ severity: 'warning' });
    expect(findingIn(withCompany(midMarket, { budgetPerMonth: null }), 'cost.over-budget')).toBeUndefined();
  });

  it('warns of three changes in one cutover', () => {
    const mixed: Plan = { ...midMarket, migration: { ...midMarket.migration, includes: ['infrastructure-move', 'erp-reimplementation', 'plant-integration-redesign'] } };
    expect(findingIn(midMarket, 'migration.mixed-cutover')).toBeUndefined();
    expect(findingIn(mixed, 'migration.mixed-cutover')).toMatchObject({ severity: 'warning' });
  });

  it('names the objective that the chosen design misses, with what is allowed and what is needed', () => {
    const strict = withWorkloads(midMarket, (workload) => (workload.id === 'quality' ? { rtoMinutes: 60 } : {}));
    // 75 minutes to answer and 63.8 of restore
    const missed = findingIn(strict, 'objective.rto.data-corruption');
    expect(missed).toMatchObject({ severity: 'warning', where: '/workloads/quality' });
    expect(missed?.text).toMatch(/Quality and batch release allows 60 minutes of outage, .* 2\.3 hours/);
  });

  it('says that edge nodes are not on the bill where a plant needs one', () => {
    expect(findingIn(midMarket, 'edge.hardware-not-billed')?.text).toMatch(/^2 sites need an edge node/);
    const free = withSites(midMarket, () => ({ surviveHoursWithoutWan: 0, mustStayLocal: [] }));
    expect(findingIn({ ...free, integrations: free.integrations.map((flow) => ({ ...flow, replayable: true })) }, 'edge.hardware-not-billed')).toBeUndefined();
    // What must stay at the plant needs a node there, hours or not
    expect(findingIn(withSites(midMarket, () => ({ surviveHoursWithoutWan: 0 })), 'edge.hardware-not-billed')?.text).toMatch(/^2 sites need an edge node/);
  });

  it('warns where something must stay at a plant and a caller waits over its line', () => {
    const needs = [{ what: 'Press control', reason: 'safety' as const }];
    const local = withSites(midMarket, (site) => (site.id === 'olomouc-plant' ? { mustStayLocal: needs } : { mustStayLocal: [] }));
    expect(findingIn(local, 'edge.local-need.olomouc-plant')).toMatchObject({ severity: 'warning', where: '/sites/olomouc-plant' });
    expect(findingIn(local, 'edge.local-need.olomouc-plant')?.text).toContain('Press control (safety)');
    expect(findingIn(local, 'edge.local-need.brno-plant')).toBeUndefined();
    const queued: Plan = { ...local, integrations: local.integrations.map((flow) => (flow.mode === 'sync' ? { ...flow, mode: 'queued' } : flow)) };
    expect(findingIn(queued, 'edge.local-need.olomouc-plant')).toBeUndefined();
  });

  it('asks for a buffer on disk where messages can not be sent again, and counts what a cut loses without it', () => {
    const once: Plan = { ...midMarket, integrations: midMarket.integrations.map((flow) => ({ ...flow, replayable: flow.id !== 'olomouc-confirmations' })) };
    expect(findingIn(once, 'edge.sent-once.olomouc-plant')).toMatchObject({ severity: 'information' });
    const exposed = withSites(once, (site) => (site.id === 'olomouc-plant' ? { surviveHoursWithoutWan: 0 } : {}));
    const perHour = once.integrations.find((flow) => flow.id === 'olomouc-confirmations')?.ratePerHour ?? Number.NaN;
    const season = Math.max(1, ...once.calendars.peaks.filter((peak) => peak.siteIds.length === 0 || peak.siteIds.includes('olomouc-plant')).map((peak) => peak.loadFactor));
    // An outage of 2.5 h that nothing bridges
    expect(findingIn(exposed, 'edge.sent-once.olomouc-plant')).toMatchObject({ severity: 'warning' });
    expect(findingIn(exposed, 'edge.sent-once.olomouc-plant')?.text).toContain(`loses about ${Math.ceil(perHour * season * 2.5)} messages`);
  });

  it('points at items that the plan has', () => {
    const troubled = withSites(midMarket, (site) => ({ surviveHoursWithoutWan: 0, wan: { ...site.wan, upMbps: 0.1 } }));
    const pointing = findingsOf(troubled).filter((finding) => finding.where !== '');
    expect(pointing.length).toBeGreaterThan(4);
    expect(pointing.filter((finding) => !leadsTo(troubled, finding.where))).toEqual([]);
  });

  it('points at the integration, not at a workload, when a batch flow outlasts its window', () => {
    const slow: Plan = { ...midMarket, integrations: midMarket.integrations.map((flow) => (flow.id === 'bi-extract' ? { ...flow, ratePerHour: 2_400_000 } : flow)) };
    // 2.4 million × 0.5 × 0.1 s = 33 h in 2.5 h
    expect(findingIn(slow, 'batch.too-long.bi-extract')?.where).toBe('/integrations/bi-extract');
  });

  it('gives every finding an id of its own', () => {
    const global = starterPlan('global-manufacturer');
    const slow = withWorkloads(global, (workload) => ({ batch: workload.batch.map((run) => (run.id === 'nightly-mrp' ? { ...run, units: 3_000_000 } : run)) }));
    const ids = reportOf(decidedAs(slow, { ...DECIDED, tier: 'cross-region' })).summary.findings.map((finding) => finding.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

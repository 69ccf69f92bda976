import { describe, expect, it } from 'vitest';
import { checkAnswerable } from '../../../../models/candidates/checkAnswerable';
import { PIN_TARGETS } from '../../../../models/candidates/pinTargets';
import { PIN_ITEMS } from '../../../../models/document/pinItems';
import type { Pin, Plan } from '../../../../models/document';
import { answer } from '../../../../models/pipeline';
import type { Report } from '../../../../models/report/report';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { decidedAs, reportOf } from '../evaluation/answers';
import { starterPlan, withPin, withSites } from '../evaluation/plans';

const midMarket = starterPlan('mid-market-producer');
const decided = decidedAs(midMarket, { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'aks', database: 'managed' });
const free = reportOf(decided);
const TARGETS = Object.keys(PIN_TARGETS) as Pin['target'][];

const findingIds = ({ summary }: Report): readonly string[] => summary.findings.map((finding) => finding.id);
const lastPin = (report: Report) => report.pins.at(-1);

describe('a fixed size', () => {
  const { jobWorkers, nodes, postgres, redis } = free.summary.capacity;
  const count = nodes[0]?.count ?? 0;

  it.each([
    ['job-workers', jobWorkers + 40],
    ['node-count', count + 3],
    ['postgres-storage', 1024],
    ['redis-sku', 'B20'],
    ['gateway-sku', 'VpnGw5AZ'],
  ] as const)('larger than needed, %s = %s, is built, and its price is what it adds to the bill', (target, value) => {
    const report = reportOf(withPin(decided, target, value));
    expect(lastPin(report)).toMatchObject({ inForce: value, worsens: true, objectivesBroken: [] });
    const added = Number(report.summary.cost.monthly) - Number(free.summary.cost.monthly);
    expect(added).toBeGreaterThan(0);
    expect(Number(lastPin(report)?.monthly)).toBeCloseTo(added, 2);
    expect(findingIds(report).filter((id) => /^pin\..*(too-|without)/.test(id))).toEqual([]);
  });

  it.each([
    ['postgres-storage', 32, 'pin.storage-too-small'],
    ['gateway-sku', 'VpnGw1AZ', null],
  ] as const)('of %s = %s is kept and says what it lacks', (target, value, finding) => {
    const report = reportOf(withPin(decided, target, value));
    expect(lastPin(report)?.inForce).toBe(value);
    if (finding !== null) expect(findingIds(report)).toContain(finding);
  });

  it('of fewer job workers than the load needs is kept and says so', () => {
    const busy = { ...decided, integrations: decided.integrations.map((flow) => ({ ...flow, ratePerHour: flow.ratePerHour * 20 })) };
    expect(reportOf(busy).summary.capacity.jobWorkers).toBeGreaterThan(1);
    const report = reportOf(withPin(busy, 'job-workers', 1));
    expect([report.summary.capacity.jobWorkers, lastPin(report)?.inForce]).toEqual([1, 1]);
    expect(findingIds(report)).toContain('pin.too-few-job-workers');
  });

  it('of too few web workers worsens the plan, however cheap it is, and says what is lacking', () => {
    const needed = free.summary.capacity.webWorkers;
    const row = lastPin(reportOf(withPin(decided, 'web-workers', 1)));
    expect(row).toMatchObject({ inForce: 1, engineChoice: needed, worsens: true });
    expect(row?.tooSmall.join(' ')).toMatch(/^1 web worker is pinned/);
  });

  it('of web workers that carry the load only while every zone stands says what is left without one', () => {
    const { webWorkers } = free.summary.capacity;
    const row = lastPin(reportOf(withPin(decided, 'web-workers', webWorkers - 1)));
    expect(row).toMatchObject({ worsens: true, tooSmall: [expect.stringContaining('with one zone gone')] });
  });

  it('of a burstable node says why the engine does not take it', () => {
    const row = lastPin(reportOf(withPin(decided, 'node-sku', 'Standard_B8als_v2')));
    expect(Number(row?.riskAdjustedYearly)).toBeLessThan(0);
    expect(row?.outsideSearch.join(' ')).toContain('burstable');
  });

  it('of fewer nodes takes larger ones, and of one size too few says so', () => {
    const fewer = reportOf(withPin(decided, 'node-count', 3)).summary.capacity.nodes[0];
    expect(fewer?.count).toBe(3);
    const both = reportOf(withPin(withPin(decided, 'node-sku', 'Standard_D4as_v5'), 'node-count', 1));
    expect(both.summary.capacity.nodes[0]).toMatchObject({ sku: 'Standard_D4as_v5', count: 1 });
    expect(findingIds(both)).toContain('pin.too-few-nodes');
  });

  it('shows who fixed it, and why, in the figure that it fixes', () => {
    const { figures } = reportOf(withPin(decided, 'redis-sku', 'B20'));
    expect(figures['capacity.redis']?.inputs).toContainEqual(expect.objectContaining({ kind: 'plan', path: '/pins/pin-5', value: 'B20' }));
    expect(figures['capacity.redis']?.note).toContain('by Test: Fixed for a test.');
  });

  it('keeps every other size that does not depend on it', () => {
    const { capacity } = reportOf(withPin(decided, 'redis-sku', 'B20')).summary;
    expect(capacity).toEqual({ ...free.summary.capacity, redis: { ...redis, sku: 'B20' } });
    expect(capacity.postgres).toEqual(postgres);
  });

  it('that the design has no place for is said, and costs nothing', () => {
    const report = reportOf(withPin(decidedAs(midMarket, { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'aks', database: 'self-managed' }), 'postgres-sku', 'E8ads_v5'));
    expect(findingIds(report)).toContain('pin.without-effect.pin-5');
    expect(lastPin(report)).toMatchObject({ inForce: null, monthly: '0.00' });
  });
});

describe('a pin of one item', () => {
  it.each(midMarket.sites.map((site) => site.id))('gives the site %s the other kind of line and leaves those of the rest', (siteId) => {
    const kinds = ({ lines }: Report) => new Map(lines.map((line) => [line.siteId, line.link]));
    const other = kinds(free).get(siteId) === 'vpn' ? 'expressroute' : 'vpn';
    const report = reportOf(withPin(decided, 'site-link', other, siteId));
    expect(kinds(report).get(siteId)).toBe(other);
    expect(lastPin(report)).toMatchObject({ itemId: siteId, inForce: other, label: expect.stringContaining(midMarket.sites.find((site) => site.id === siteId)?.name ?? '?') });
  });

  it('lifts the workload to a rung, and the estate with it', () => {
    const small = starterPlan('small-subsidiary');
    const workload = small.workloads[0]?.id ?? '';
    const report = reportOf(withPin(small, 'workload-tenancy', 'dedicated-subscription', workload));
    expect(report.summary.recommendation.tenancy).toBe('dedicated-subscription');
    expect(report.summary.workloads.find((each) => each.id === workload)).toMatchObject({ tenancy: 'dedicated-subscription' });
    expect(lastPin(report)).toMatchObject({ inForce: 'dedicated-subscription', worsens: true });
    expect(Number(lastPin(report)?.riskAdjustedYearly)).toBeGreaterThan(0);
  });

  it('above the rung that is pinned for the estate leaves no design', () => {
    const plan = withPin(withPin(midMarket, 'tenancy', 'shared'), 'workload-tenancy', 'dedicated-cluster', midMarket.workloads[0]?.id);
    expect(checkAnswerable(plan)).toMatchObject([{ code: 'plan.pins-impossible', path: 'pins' }]);
  });
});

it('a pinned region moves the ends of all lines too', () => {
  const guessed = withSites(midMarket, (site) => ({ wan: { ...site.wan, latencyMs: null } }));
  const there = reportOf(withPin(guessed, 'region', 'eastus'));
  const moved = reportOf({ ...guessed, company: { ...guessed.company, regions: { ...guessed.company.regions, home: 'eastus' } } });
  expect(there.lines).toEqual(moved.lines);
  expect(there.lines.map((line) => line.latencyMs)).not.toEqual(reportOf(guessed).lines.map((line) => line.latencyMs));
});

describe('a value that means nothing', () => {
  const itemOf = (plan: Plan, target: Pin['target']): string | undefined => {
    const list = PIN_ITEMS[target];
    // The last environment stands beside production, which has no rung of its own to fix.
    return list === undefined ? undefined : plan[list].at(-1)?.id;
  };

  it.each(TARGETS)('is refused for %s, by the check and by the engine alike, and the first value allowed is not', (target) => {
    for (const value of ['platinum', -1, 1.5]) {
      const plan = withPin(midMarket, target, value, itemOf(midMarket, target));
      const problems = checkAnswerable(plan);
      expect(problems).toMatchObject([{ code: 'plan.pins-impossible', path: 'pins[0].value' }]);
      expect(answer(plan, embeddedPriceBook)).toEqual({ ok: false, problems });
    }
    const values = PIN_TARGETS[target].values(midMarket, itemOf(midMarket, target));
    const first = values.kind === 'choice' ? values.of[0] : values.least;
    expect(checkAnswerable(withPin(midMarket, target, first ?? '', itemOf(midMarket, target)))).toEqual([]);
  });

  it('is a rung of production beside the tenancy of the plan', () => {
    expect(checkAnswerable(withPin(midMarket, 'environment-tenancy', 'shared', 'production'))).toMatchObject([{ path: 'pins[0].value', params: { expected: 'no pin of this item' } }]);
  });

  it('is a circuit on a mobile line', () => {
    const mobile = withSites(midMarket, (site) => ({ wan: { ...site.wan, kind: 'mobile' } }));
    expect(checkAnswerable(withPin(mobile, 'site-link', 'expressroute', mobile.sites[0]?.id))).toMatchObject([{ path: 'pins[0].value', params: { expected: 'one of vpn' } }]);
  });
});

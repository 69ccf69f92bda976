import { describe, expect, it } from 'vitest';
import { answer } from '../../../models/pipeline';
import { embeddedPriceBook } from '../../../shared/prices/embeddedPriceBook';
import { decidedAs, reportOf } from './evaluation/answers';
import { starterPlan, withPin } from './evaluation/plans';

const midMarket = starterPlan('mid-market-producer');
const DECIDED = { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'aks', database: 'managed' } as const;
const decided = decidedAs(midMarket, DECIDED);
const plain = reportOf(decided);

describe('a pinned decision', () => {
  it('stands, and the engine solves round it', () => {
    const { recommendation } = reportOf(withPin(midMarket, 'tier', 'node-redundant')).summary;
    expect(recommendation).toMatchObject({ tier: 'node-redundant', tenancy: 'dedicated-cluster' });
  });

  it('moves the region', () => {
    const { summary, bill } = reportOf(withPin(decided, 'region', 'northeurope'));
    expect(summary.recommendation.region).toBe('northeurope');
    expect(new Set(bill.lines.map((line) => line.region))).toEqual(new Set(['northeurope', 'Global']));
  });

  it('that breaks a rule stays, and a finding quotes the rule', () => {
    const { recommendation, findings } = reportOf(withPin(midMarket, 'tenancy', 'shared')).summary;
    expect(recommendation.tenancy).toBe('shared');
    const broken = findings.filter((finding) => finding.id.startsWith('pin.breaks-rule.'));
    // GMP, restricted data and the four flows that wait on the line
    expect(broken).toHaveLength(3);
    expect(broken[0]).toMatchObject({ severity: 'warning' });
    expect(broken.map((finding) => finding.text).join(' ')).toMatch(/GMP.*Quality and batch release.*Order status at the press/s);
  });

  it('that breaks a rule still goes to a platform that the book can price', () => {
    const { recommendation, complete } = reportOf(withPin(midMarket, 'tenancy', 'shared')).summary;
    expect(recommendation.platform).toBe('aks');
    expect(complete).toBe(true);
  });

  it('to a platform without prices breaks no rule that it does not touch', () => {
    const { recommendation, findings } = reportOf(withPin(midMarket, 'platform', 'container-apps')).summary;
    expect(recommendation.tenancy).toBe('dedicated-cluster');
    expect(findings.filter((finding) => finding.id.startsWith('pin.breaks-rule.'))).toEqual([]);
  });

  it.each(['tenancy', 'tier', 'platform', 'database'] as const)('to an unknown %s leaves nothing to choose from, and the problem names it', (target) => {
    expect(answer(withPin(midMarket, target, 'platinum'), embeddedPriceBook)).toMatchObject({
      ok: false,
      problems: [{ code: 'plan.pins-impossible', path: 'pins[0].value', params: { pins: `${target} = platinum` } }],
    });
  });

  it('to two regions is impossible where no second region is known', () => {
    const alone = { ...midMarket, company: { ...midMarket.company, regions: { home: 'polandcentral', disasterRecovery: null, allowed: [] } } };
    expect(answer(withPin(alone, 'tier', 'cross-region'), embeddedPriceBook)).toMatchObject({ ok: false, problems: [{ code: 'plan.pins-impossible' }] });
  });
});

describe('a pinned size', () => {
  it('decides the nodes, and the engine finds their number', () => {
    const { capacity } = reportOf(withPin(decided, 'node-sku', 'Standard_D8as_v5')).summary;
    expect(capacity.nodes).toEqual([{ sku: 'Standard_D8as_v5', count: 3, zoneSpread: 3, pooled: false }]);
  });

  it('decides the database', () => {
    expect(reportOf(withPin(decided, 'postgres-sku', 'E8ads_v5')).summary.capacity.postgres.sku).toBe('E8ads_v5');
  });

  it('decides the web workers, and nodes and connections follow', () => {
    const report = reportOf(withPin(decided, 'web-workers', 24));
    expect(report.summary.capacity.webWorkers).toBe(24);
    // 8 workers a zone are two pods of four, three pods more than before, each with a websocket process of at worst 64 connections
    expect(Number(report.figures['capacity.postgresConnections']?.value)).toBe(Number(plain.figures['capacity.postgresConnections']?.value) + 24 - plain.summary.capacity.webWorkers + 3 * 64);
    expect(Number(report.summary.cost.monthly)).toBeGreaterThan(Number(plain.summary.cost.monthly));
  });

  it('of fewer web workers than the load needs stays and gives a finding', () => {
    const { capacity, findings } = reportOf(withPin(decided, 'web-workers', 1)).summary;
    expect(capacity.webWorkers).toBe(1);
    expect(findings).toContainEqual(expect.objectContaining({ id: 'pin.too-few-workers', severity: 'warning' }));
  });

  it('of the web workers is the size for which use and wait are shown', () => {
    const pinned = reportOf(withPin(decided, 'web-workers', plain.summary.capacity.webWorkers * 8));
    expect(Number(pinned.figures['capacity.webUtilisation']?.value)).toBeCloseTo(Number(plain.figures['capacity.webUtilisation']?.value) / 8, 3);
  });

  it('of the database that is too small gives a finding', () => {
    const { capacity, findings } = reportOf(withPin(decided, 'postgres-sku', 'B1ms')).summary;
    expect(capacity.postgres.sku).toBe('B1ms');
    expect(findings.filter((finding) => finding.id.startsWith('pin.'))).not.toEqual([]);
  });

  it.each([
    ['node-sku', 'Standard_Nowhere'],
    ['postgres-sku', 'D99'],
    ['web-workers', 'twelve'],
  ] as const)('%s = %s is reported, not worked round', (target, value) => {
    expect(answer(withPin(midMarket, target, value), embeddedPriceBook)).toMatchObject({ ok: false, problems: [{ code: 'plan.pins-impossible' }] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../models/report/report';
import type { EvaluationSummary } from '../../../../models/report/summary';
import { budgetShare } from '../../../../renderer/app/budgetShare';
import { tickerChanges } from '../../../../renderer/app/tickerChange';
import { tickerText } from '../../../../renderer/app/tickerText';

interface Answer {
  readonly monthly?: string;
  readonly currency?: string;
  readonly workers?: number;
  readonly tier?: EvaluationSummary['recommendation']['tier'];
  readonly drRegion?: string | null;
  readonly met?: boolean;
  readonly downtime?: number;
}

/** Only what the ticker reads. */
function report({ monthly = '1000.00', currency = 'EUR', workers = 8, tier = 'zone-redundant', drRegion = null, met = true, downtime = 3.7 }: Answer): Report {
  const summary = {
    recommendation: { tenancy: 'dedicated-cluster', tier, platform: 'aks', database: 'managed', region: 'westeurope', drRegion },
    capacity: { webWorkers: workers },
    resilience: { expectedDowntimeHoursPerYear: downtime, objectives: [{ id: 'rto', target: 60, achieved: 30, unit: 'minutes', met }] },
    cost: { currency, monthly },
  };
  return { summary } as unknown as Report;
}

describe('tickerChanges', () => {
  it('says nothing when the answer is the same', () => {
    expect(tickerChanges(report({}), report({}))).toEqual([]);
  });

  it('subtracts money exactly', () => {
    expect(tickerChanges(report({ monthly: '0.10' }), report({ monthly: '0.30' }))).toEqual([{ kind: 'monthly', delta: '0.2' }]);
    expect(tickerChanges(report({ monthly: '1500.40' }), report({ monthly: '1188.30' }))).toEqual([{ kind: 'monthly', delta: '-312.1' }]);
  });

  it('puts decisions before money and size', () => {
    const changes = tickerChanges(report({}), report({ tier: 'cross-region', drRegion: 'northeurope', monthly: '1800.00', workers: 10 }));
    expect(changes.map((change) => change.kind)).toEqual(['decision', 'decision', 'monthly', 'web-workers']);
  });

  it('counts objectives that turned', () => {
    expect(tickerChanges(report({}), report({ met: false }))).toEqual([{ kind: 'objectives', missed: 1, met: 0 }]);
  });

  it('tells a change of downtime that can be read', () => {
    expect(tickerChanges(report({}), report({ downtime: 3.71 }))).toEqual([]);
    expect(tickerChanges(report({}), report({ downtime: 4.62 }))).toEqual([{ kind: 'downtime', from: 3.7, to: 4.6 }]);
  });

  it('does not subtract one currency from another', () => {
    expect(tickerChanges(report({}), report({ currency: 'USD', monthly: '9' }))).toEqual([]);
  });
});

describe('tickerText', () => {
  it('writes each change in a few words', () => {
    expect(tickerText({ kind: 'web-workers', from: 8, to: 10 }, 'EUR')).toBe('web workers 8 → 10');
    expect(tickerText({ kind: 'decision', name: 'drRegion', from: null, to: 'northeurope' }, 'EUR')).toBe('recovery region none → northeurope');
    expect(tickerText({ kind: 'objectives', missed: 2, met: 1 }, 'EUR')).toBe('2 objectives now missed, 1 objective now met');
    expect(tickerText({ kind: 'monthly', delta: '312.4' }, 'EUR')).toMatch(/^\+.*312.* a month$/);
  });
});

describe('budgetShare', () => {
  it('is the part of the budget that is used, unknown without a budget', () => {
    expect(budgetShare('1500.00', 2000)).toBe(0.75);
    expect(budgetShare('1500.00', null)).toBeNull();
    expect(budgetShare('1500.00', 0)).toBeNull();
  });
});

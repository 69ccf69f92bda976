import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { answer } from '../../../../models/pipeline';
import type { Report } from '../../../../models/report/report';
import type { Tenancy } from '../../../../models/report/summary';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { plainPlan, siteOf, starterPlan, withCompany, withPin, workloadOf } from '../evaluation/plans';

function reportOf(plan: Plan): Report {
  const result = answer(plan, embeddedPriceBook);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const rowOf = ({ summary }: Report, id: string) => {
  const row = summary.environments.find((each) => each.id === id);
  if (!row) throw new Error(`no environment ${id}`);
  return row;
};

/** An own cluster, a laboratory and a test environment that is also the rehearsal. */
const plan = withPin(
  withCompany(
    plainPlan({
      sites: [siteOf('brno', 'Europe/Prague')],
      workloads: [workloadOf('making', ['brno'])],
      environments: [
        { id: 'live', name: 'Live', kind: 'production', size: 1, hoursPerWeek: 168 },
        { id: 'test', name: 'Test', kind: 'test', size: 0.3, hoursPerWeek: 168 },
        { id: 'lab', name: 'Lab', kind: 'development', size: 0.2, hoursPerWeek: 168 },
      ],
    }),
    { expertHourCost: 20 },
  ),
  'tenancy',
  'dedicated-cluster',
);

describe('tenancyOfEnvironments', () => {
  const report = reportOf(plan);

  it('puts what nothing binds on the cheapest rung and says what the others cost', () => {
    const lab = rowOf(report, 'lab');
    expect(lab).toMatchObject({ name: 'Lab', tenancy: 'shared', priceOfStep: [{ tenancy: 'dedicated-cluster' }, { tenancy: 'dedicated-database' }] });
    for (const step of lab.priceOfStep) {
      expect(Number(step.yearly)).toBeGreaterThan(0);
      expect(Number(step.yearly)).toBeCloseTo(12 * (Number(step.monthly) - Number(step.saving)) + Number(step.effortYearly), 6);
    }
    // Back on the own cluster the 16 hours of another platform are saved: 16 × 20.
    expect(lab.priceOfStep[0]?.effortYearly).toBe('-320.00');
    expect(lab.reasons).toEqual([expect.stringMatching(/^“Own cluster in a shared landing zone” would cost \d+ USD a month more, own work 320 USD a year less: [\d,]+ USD a year dearer\.$/), expect.stringContaining('Own database')]);
    expect(lab.counterReasons).toEqual(['It is not the platform of production: what works here may need changes there.']);
  });

  it('keeps the rehearsal beside production although the bill would be lower elsewhere, and names the rule', () => {
    const test = rowOf(report, 'test');
    expect(test.tenancy).toBe('dedicated-cluster');
    expect(test.reasons).toEqual([expect.stringContaining('rehearsed in Test')]);
    expect(test.counterReasons).toContainEqual(expect.stringMatching(/cheaper\. A rule forbids it\.$/));
    expect(test.priceOfStep.every((step) => step.forbiddenBy.length === 1)).toBe(true);
  });

  it.each<Tenancy>(['dedicated-cluster', 'dedicated-database'])('prices the step to %s as the difference that a pin makes', (rung) => {
    const there = reportOf(withPin(plan, 'environment-tenancy', rung, 'lab'));
    const step = rowOf(report, 'lab').priceOfStep.find((each) => each.tenancy === rung);
    expect(rowOf(there, 'lab').tenancy).toBe(rung);
    expect(rowOf(there, 'lab').reasons[0]).toBe('Test fixed it: Fixed for a test.');
    expect(there.summary.pins.at(-1)).toMatchObject({ label: 'Tenancy: Lab', inForce: rung, engineChoice: 'shared', monthly: step?.monthly, riskAdjustedYearly: step?.yearly });
    expect(report.figures[`environment.lab.step.${rung}`]?.value).toBe(step?.yearly);
  });

  it('lets a pin break a rule, and says so', () => {
    const there = reportOf(withPin(plan, 'environment-tenancy', 'shared', 'test'));
    expect(rowOf(there, 'test').tenancy).toBe('shared');
    expect(there.summary.pins.at(-1)?.rulesBroken).toEqual([expect.stringContaining('rehearsed in Test')]);
    expect(there.summary.findings.map((finding) => finding.text)).toContainEqual(expect.stringMatching(/^A pin overrides a rule: .* rehearsed in Test/));
  });

  it('bills a guest its part of what the other platform has once, among 12 tenants', () => {
    const lines = report.bill.lines.filter((line) => line.environmentId === 'lab');
    // 730 hours of the control plane and of the outbound gateway, whatever hours the environment runs.
    expect(lines.find((line) => line.resourceKind === 'aks-cluster')?.quantity ?? lines.find((line) => line.resourceKind === 'nat-gateway')?.quantity).toBe('60.833333');
    expect(report.bill.lines.filter((line) => line.environmentId === 'test' && line.resourceKind === 'nat-gateway')).toEqual([]);
  });
});

describe('the starters', () => {
  it('keep production where its own rules hold it, whatever a pin does to an environment', () => {
    const there = reportOf(withPin(starterPlan('mid-market-producer'), 'environment-tenancy', 'shared', 'test'));
    expect(there.summary.recommendation).toEqual(reportOf(starterPlan('mid-market-producer')).summary.recommendation);
  });

  it('leave the subsidiary on a shared platform altogether', () => {
    const report = reportOf(starterPlan('small-subsidiary'));
    expect(report.summary.environments.map(({ tenancy, priceOfStep }) => [tenancy, priceOfStep])).toEqual([['shared', []], ['shared', []]]);
  });

  it('hold copies of the global manufacturer by rules, and its development by money', () => {
    const report = reportOf(starterPlan('global-manufacturer'));
    for (const id of ['staging', 'test', 'training']) {
      expect(rowOf(report, id)).toMatchObject({ tenancy: 'dedicated-cluster' });
      expect(rowOf(report, id).reasons[0]).toContain('GMP');
    }
    const development = rowOf(report, 'development');
    expect(development.priceOfStep.map((step) => [step.tenancy, step.forbiddenBy])).toEqual([['dedicated-database', []], ['shared', []]]);
    expect(development.priceOfStep.every((step) => Number(step.yearly) > 0)).toBe(true);
  });
});

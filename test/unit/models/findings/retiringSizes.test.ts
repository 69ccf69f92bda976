import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { decidedAs, reportOf } from '../evaluation/answers';
import { starterPlan, withCompany, withPin } from '../evaluation/plans';

const plan = decidedAs(starterPlan('mid-market-producer'), { tenancy: 'dedicated-cluster', tier: 'zone-redundant', platform: 'aks', database: 'managed' });
const findingsOf = (asked: Plan) => reportOf(asked).summary.findings.filter((finding) => finding.id.startsWith('lifecycle.vm-size.'));
const pinnedFrom = (startDate: string, horizonMonths: number): Plan => withPin(withCompany(plan, { startDate, horizonMonths }), 'node-sku', 'Standard_F8s_v2');

describe('sizes whose series is retired', () => {
  it('raise no finding when the engine chooses: it leaves them aside', () => {
    expect(findingsOf(plan)).toEqual([]);
  });

  it('raise a warning with date and replacement when a pin keeps them beyond their end', () => {
    const [finding, ...others] = findingsOf(pinnedFrom('2027-01-01', 36));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'lifecycle.vm-size.Standard_F8s_v2', severity: 'warning' });
    expect(finding?.text).toMatch(/pinned.*2028-11-15, before the horizon ends on 2030-01-01.*Dlsv6/);
  });

  it('say so when the series is gone before the plan starts', () => {
    expect(findingsOf(pinnedFrom('2029-01-01', 12))[0]?.text).toContain('before the plan starts on 2029-01-01');
  });

  it('raise none for a pin that the horizon does not outlive', () => {
    expect(findingsOf(pinnedFrom('2027-01-01', 12))).toEqual([]);
  });
});

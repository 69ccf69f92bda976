import { describe, expect, it } from 'vitest';
import { TIERS } from '../../models/report/summary';
import type { Plan } from '../../models/document';
import { decidedAs, reportOf } from '../unit/models/evaluation/answers';
import { STARTER_IDS, starterPlan, withCompany, withSites } from '../unit/models/evaluation/plans';

/** Tenancy stays open; the platforms and database modes that never win are left out to save time. */
const answerOf = (plan: Plan) => reportOf(decidedAs(plan, { platform: 'aks', database: 'managed' }));
const tierOf = (plan: Plan): number => TIERS.indexOf(answerOf(plan).summary.recommendation.tier);

describe.each(STARTER_IDS)('the tier of %s', (id) => {
  const plan = starterPlan(id);

  it('never falls when an hour of stop costs more', () => {
    const ranks = [0.25, 1, 2, 4, 32].map((factor) => tierOf(withSites(plan, (site) => ({ downtimeCostPerHour: site.downtimeCostPerHour * factor }))));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('never rises when stops cost nothing', () => {
    expect(tierOf(withSites(plan, () => ({ downtimeCostPerHour: 0 })))).toBeLessThanOrEqual(tierOf(plan));
  });
});

describe.each(STARTER_IDS)('the answer for %s', (id) => {
  const plan = starterPlan(id);

  it('needs no fewer workers and costs no less with growth', () => {
    const [slow, fast] = [0, 0.4].map((growthPerYear) => answerOf(withCompany(plan, { growthPerYear })).summary);
    expect(fast?.capacity.webWorkers).toBeGreaterThanOrEqual(slow?.capacity.webWorkers ?? Number.NaN);
    expect(fast?.capacity.postgres.storageGiB).toBeGreaterThanOrEqual(slow?.capacity.postgres.storageGiB ?? Number.NaN);
    expect(Number(fast?.cost.monthly)).toBeGreaterThanOrEqual(Number(slow?.cost.monthly));
  });
});

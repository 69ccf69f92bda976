import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { reportOf } from '../evaluation/answers';
import { STARTER_IDS, starterPlan, withWorkloads } from '../evaluation/plans';

/** Nothing recovers this fast or loses this little. */
const DEMANDS = [
  { rtoMinutes: 1, rpoMinutes: 0 },
  { rtoMinutes: 1, rpoMinutes: 1440 },
  { rtoMinutes: 1440, rpoMinutes: 0 },
];

const misses = (plan: Plan): number => reportOf(plan).summary.resilience.objectives.filter((each) => !each.met).length;

describe.each(STARTER_IDS)('%s with objectives that nothing meets', (id) => {
  it.each(DEMANDS)('$rtoMinutes min back, $rpoMinutes min lost: the relaxation helps, a minute less does not', (demand) => {
    const plan = withWorkloads(starterPlan(id), () => demand);
    const { summary } = reportOf(plan);
    expect(summary.relaxations.length).toBeGreaterThan(0);
    for (const { objectives, candidate, monthly } of summary.relaxations) {
      const relax = (lessFor: number): Plan =>
        objectives.reduce((relaxed, objective, at) => {
          const field = objective.kind === 'rto' ? 'rtoMinutes' : 'rpoMinutes';
          const minutes = objective.neededMinutes - (at === lessFor ? 1 : 0);
          return withWorkloads(relaxed, (workload) => ({ [field]: objective.workloads.some((each) => each.id === workload.id) ? Math.max(workload[field], minutes) : workload[field] }));
        }, plan);
      const helped = reportOf(relax(-1)).summary;
      expect(helped.resilience.objectives.filter((each) => !each.met)).toEqual([]);
      expect(helped.relaxations).toEqual([]);
      const named = reportOf(relax(-1)).alternatives.find((row) => row.id === [candidate.tenancy, candidate.tier, candidate.platform, candidate.database].join('/'));
      expect(named?.why).toEqual([]);
      expect(named?.monthly).toBe(monthly);
      objectives.forEach((_, at) => expect(misses(relax(at))).toBeGreaterThan(0));
    }
    expect(summary.findings.filter((finding) => finding.id.startsWith('objective.relaxation.'))).toHaveLength(summary.relaxations.length);
  }, 120_000);
});

it('says nothing where the recommendation meets every objective', () => {
  const { summary } = reportOf(withWorkloads(starterPlan('mid-market-producer'), () => ({ rtoMinutes: 1440 * 7, rpoMinutes: 1440 })));
  expect(summary.relaxations).toEqual([]);
});

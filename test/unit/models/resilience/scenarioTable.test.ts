import { describe, expect, it } from 'vitest';
import { workOut } from '../../../../models/pipeline';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { reportOf } from '../evaluation/answers';
import { STARTER_IDS, starterPlan } from '../evaluation/plans';

/** Five of the reference article, then what it names as realistic risks beside them. */
const OWED = [
  'node-failure',
  'data-corruption',
  'zone-loss',
  'faulty-release',
  'integration-backlog',
  'region-loss',
  'site-line-loss',
  'failed-upgrade',
  'database-growth',
  'staffing-gap',
  'service-outage',
];

describe.each(STARTER_IDS)('the scenario table of %s', (id) => {
  const plan = starterPlan(id);
  const report = reportOf(plan);

  it('has every scenario with what happens, who is hit, which response covers it and what stays uncovered', () => {
    expect(report.scenarios.map((row) => row.id)).toEqual(expect.arrayContaining(OWED));
    for (const row of report.scenarios) {
      for (const words of [row.title, row.risk, row.response, row.uncovered, row.hit]) expect([row.id, words.length > 5]).toEqual([row.id, true]);
      expect(row.affectedShare).toBeGreaterThanOrEqual(0);
      expect(row.affectedShare).toBeLessThanOrEqual(1);
    }
  });

  it('calls every objective met or names the workloads that miss it', () => {
    const workload = (name: string) => plan.workloads.find((each) => each.name === name);
    for (const { id: scenario, recovery, recoveryMinutes, dataLoss, dataLossMinutes } of report.scenarios) {
      // Loss of a region may take twelve times as long.
      const factor = scenario === 'region-loss' ? 12 : 1;
      expect([scenario, recovery.met, dataLoss.met]).toEqual([scenario, recovery.missedBy.length === 0, dataLoss.missedBy.length === 0]);
      for (const name of recovery.missedBy) expect((workload(name)?.rtoMinutes ?? Infinity) * factor).toBeLessThan(recoveryMinutes);
      for (const name of dataLoss.missedBy) expect((workload(name)?.rpoMinutes ?? Infinity) * factor).toBeLessThan(dataLossMinutes);
      if (recovery.target !== null && recovery.met) expect(recovery.target).toBeGreaterThanOrEqual(recoveryMinutes);
    }
  });

  it('says the same as the objectives that weigh in the decision', () => {
    const missed = report.scenarios.filter((row) => row.counts).flatMap((row) => [...(row.recovery.met ? [] : [`rto.${row.id}`]), ...(row.dataLoss.met ? [] : [`rpo.${row.id}`])]);
    expect(missed.sort()).toEqual(report.summary.resilience.objectives.filter((each) => !each.met).map((each) => each.id).sort());
  });

  it('adds up to the downtime, the loss and the lost entries of the answer', () => {
    const sum = (of: (row: (typeof report.scenarios)[number]) => number): number => report.scenarios.reduce((total, row) => total + of(row), 0);
    expect(sum((row) => Number(row.lossPerYear))).toBeCloseTo(Number(report.summary.cost.expectedDowntimeLossYearly), 0);
    expect(sum((row) => Number(report.figures[`scenario.${row.id}.downtime`]?.value))).toBeCloseTo(report.summary.resilience.expectedDowntimeHoursPerYear, 2);
    expect(sum((row) => row.frequencyPerYear * row.dataLossMinutes)).toBeCloseTo(report.summary.resilience.expectedDataLossMinutesPerYear, 3);
  });

  it('weighs every scenario in every design, and says of which ones no design makes a difference', () => {
    const outcome = workOut(plan, embeddedPriceBook);
    if (!outcome.ok) throw new Error('no answer');
    const evaluations = outcome.value.recommendation.verdicts.map((verdict) => verdict.evaluation);
    const losses = evaluations.map(({ resilience }) => new Map(resilience.scenarios.map((played) => [played.scenario.id, played.lossPerYear])));
    for (const [at, evaluation] of evaluations.entries()) expect(Number(evaluation.downtimeLossYearly)).toBeCloseTo([...(losses[at]?.values() ?? [])].reduce((sum, each) => sum + each, 0), 1);
    const same = report.scenarios.filter((row) => row.sameForEveryDesign).map((row) => row.id);
    const cents = (id: string): ReadonlySet<number> => new Set(losses.map((each) => Math.round((each.get(id) ?? 0) * 100)));
    expect(same).toEqual(report.scenarios.map((row) => row.id).filter((each) => cents(each).size === 1));
    expect(same).not.toContain('database-failure');
  });

  it('leads from each loss to the numbers it is made of', () => {
    for (const { id: scenario, frequencyPerYear, recoveryMinutes, affectedShare } of report.scenarios) {
      const value = (part: string) => Number(report.figures[`scenario.${scenario}.${part}`]?.value);
      expect(value('events')).toBeCloseTo(frequencyPerYear, 9);
      expect(value('affectedShare')).toBeCloseTo(affectedShare, 9);
      // Lines are added up site by site, and of an absent colleague only the longer wait counts.
      if (scenario !== 'site-line-loss' && scenario !== 'staffing-gap') expect(value('downtime')).toBeCloseTo((frequencyPerYear * recoveryMinutes * affectedShare) / 60, 9);
    }
  });
});

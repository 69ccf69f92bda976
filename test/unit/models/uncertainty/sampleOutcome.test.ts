import { describe, expect, test } from 'vitest';
import { ASSUMPTIONS } from '../../../../models/assumptions/register';
import { setAssumption } from '../../../../models/document/edits/setAssumption';
import type { Plan } from '../../../../models/document';
import type { Outcome } from '../../../../models/outcome/outcome';
import { workOut } from '../../../../models/pipeline';
import { STARTERS } from '../../../../models/templates';
import type { Driver } from '../../../../models/uncertainty/driver';
import { drawnSystem } from '../../../../models/uncertainty/drawnSystem';
import { driversOf } from '../../../../models/uncertainty/driversOf';
import { sampleOutcome } from '../../../../models/uncertainty/sampleOutcome';
import type { SampleReport } from '../../../../models/uncertainty/sampleReport';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const DRAWS = 150;

function outcomeOf(plan: Plan): Outcome {
  const outcome = workOut(plan, embeddedPriceBook);
  if (!outcome.ok) throw new Error('the starter has an answer');
  return outcome.value;
}

const starter = (id: string): Outcome => outcomeOf(STARTERS.find((each) => each.id === id)?.plan ?? STARTERS[0]!.plan);

function run(outcome: Outcome, drivers: readonly Driver[], seed = 7, draws = DRAWS): SampleReport {
  const steps = sampleOutcome(outcome, drivers, { seed, draws });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (!step.value.ok) throw new Error('the draws have an answer');
  return step.value.value;
}

const outcome = starter('small-subsidiary');
const drivers = driversOf(outcome.plan, outcome.assumptions);
const report = run(outcome, drivers);

describe('without any range', () => {
  test.each(STARTERS.map(({ id }) => [id]))('every draw of %s is the point estimate of the answer', (id) => {
    const answered = starter(id);
    const flat = driversOf(answered.plan, answered.assumptions).map((each): Driver => ({ ...each, low: each.likely, high: each.likely }));
    const { monthly, yearly, sizes, drivers: moving } = run(answered, flat, 7, 3);
    const { totals } = answered.recommendation.chosen;
    for (const value of Object.values(monthly)) expect(value).toBe(totals.monthly.toFixed(2));
    for (const value of Object.values(yearly)) expect(value).toBe(totals.yearly.toFixed(2));
    for (const { point, least, most } of sizes) expect([least, most]).toEqual([point, point]);
    expect(moving).toEqual([]);
  });
});

describe('draws', () => {
  test('come out the same with the same seed, bit for bit, and otherwise with another', () => {
    expect(JSON.stringify(run(outcome, drivers))).toBe(JSON.stringify(report));
    const other = run(outcome, drivers, 8);
    expect(other.monthly).not.toEqual(report.monthly);
    expect(other.monthly.point).toBe(report.monthly.point);
  });

  test('are in order, and all of them are counted', () => {
    const { least, p10, p50, p90, most } = report.monthly;
    const amounts = [least, p10, p50, p90, most].map(Number);
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    expect(report.histogram.reduce((sum, { draws }) => sum + draws, 0)).toBe(DRAWS);
    expect(report.budget?.missShare).toBe(0);
  });

  test('miss a budget as often as bills lie above it', () => {
    const tight = { ...outcome, plan: { ...outcome.plan, company: { ...outcome.plan.company, budgetPerMonth: Number(report.monthly.p50) } } };
    const { budget } = run(tight, drivers);
    // The median itself is within the budget.
    expect(budget?.missShare).toBeGreaterThan(0.4);
    expect(budget?.missShare).toBeLessThanOrEqual(0.5);
  });
});

describe('drivers', () => {
  test('taken to an end alone give the bill of the answer with that override', () => {
    const moving = report.drivers.filter(({ kind }) => kind === 'assumption').slice(0, 4);
    expect(moving.length).toBe(4);
    const seen = moving.flatMap(({ id, low, high, monthlyAtLow, monthlyAtHigh }) =>
      [[low, monthlyAtLow] as const, [high, monthlyAtHigh] as const].flatMap(([value, monthly]) => {
        const { chosen } = outcomeOf(setAssumption(outcome.plan, { id, value, by: 'test', reason: '' })).recommendation;
        return chosen.id === outcome.recommendation.chosen.id ? [[chosen.totals.monthly.toFixed(2), monthly]] : [];
      }),
    );
    expect(seen.length).toBeGreaterThan(3);
    for (const [answered, drawn] of seen) expect(drawn).toBe(answered);
  });

  test('that are not told move the bill less than the weakest that is', () => {
    const quiet = drivers.filter((driver) => driver.kind === 'assumption' && !report.drivers.some(({ id }) => id === driver.id));
    const system = drawnSystem(outcome);
    const point = system(outcome.plan, outcome.assumptions).monthly;
    const swings = quiet.map((driver) => Math.abs(system(outcome.plan, { ...outcome.assumptions, value: (id) => (id === driver.id ? driver.high : outcome.assumptions.value(id)) }).monthly - point));
    const weakest = Math.min(...report.drivers.map(({ swing }) => Number(swing)));
    for (const swing of swings) expect(swing).toBeLessThanOrEqual(weakest);
  });

  test('agree with the draws in their direction where they are strong', () => {
    for (const { monthlyAtLow, monthlyAtHigh, rankCorrelation } of report.drivers.slice(0, 2)) {
      expect(Math.sign(rankCorrelation ?? 0)).toBe(Math.sign(Number(monthlyAtHigh) - Number(monthlyAtLow)));
      expect(Math.abs(rankCorrelation ?? 0)).toBeGreaterThan(0.25);
    }
  });

  test('are assumptions at their registered ranges, unless somebody replaced them, and inputs of weak origin', () => {
    const { id, low, likely, high } = ASSUMPTIONS.find((each) => each.low < each.high)!;
    expect(drivers.find((each) => each.id === id)).toMatchObject({ low, likely, high });
    const settled = setAssumption(outcome.plan, { id, value: likely, by: 'test', reason: '' });
    expect(driversOf(settled, outcomeOf(settled).assumptions).map((each) => each.id)).not.toContain(id);
    const inputs = drivers.filter(({ kind }) => kind === 'plan');
    expect(inputs.find((each) => each.id === '/sites/aveiro/downtimeCostPerHour')?.sure).toBe('guessed');
    expect(inputs.map((each) => each.path)).not.toContain('/data/databaseGiB');
    expect(inputs.map((each) => each.id)).not.toContain('plants');
  });
});

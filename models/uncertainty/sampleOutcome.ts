import Big from 'big.js';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { remembered } from '../memo/remembered';
import type { Outcome } from '../outcome/outcome';
import { ok, type Result } from '../problem/result';
import type { StepProgress } from '../problem/stepProgress';
import { budgetLines } from './budgetLines';
import { budgetRisk } from './budgetRisk';
import { contingencyOf } from './contingencyOf';
import { correlatedValues } from './correlatedValues';
import { drawing } from './drawing';
import { drawnCorrelation } from './drawnCorrelation';
import { drawnSystem, type DrawnSystem } from './drawnSystem';
import { drawValues } from './drawValues';
import type { Driver } from './driver';
import { histogramOf } from './histogramOf';
import { oneByOne, type DriverEnds } from './oneByOne';
import { rankCorrelation } from './rankCorrelation';
import type { DriverSwing, SampleReport, Spread } from './sampleReport';
import { SAMPLE } from './settings';
import { SIZES } from './sizes';
import { spreadOf } from './spreadOf';

export interface SampleOptions {
  readonly seed: number;
  readonly draws: number;
}

const MONEY_DECIMALS = 2;

/**
 * Draws all that is unsure at once, many times, and sizes and bills the recommended design for each draw. Drivers keep
 * to their ranges and go together as the plan states, otherwise each by itself. Bills are before commitments, as the
 * bill of the report and the finding on its budget. The same outcome, drivers and options give the same report, bit for bit.
 * @example no driver → every draw is the point estimate: P10 = P50 = P90 = point
 */
export function* sampleOutcome(outcome: Outcome, drivers: readonly Driver[], { seed, draws }: SampleOptions): Generator<StepProgress, Result<SampleReport>> {
  const { plan, assumptions, prices } = outcome;
  const together = correlatedValues(drivers, plan.correlations ?? [], seed, draws);
  if (!together.ok) return together;
  const system = drawnSystem(outcome);
  const point = system(plan, assumptions);
  const ends = yield* oneByOne(drivers, plan, assumptions, system);

  const valuesOf = remembered((driver: Driver) => together.value.get(driver.id) ?? drawValues(driver, seed, draws));
  const drawn = drawing(plan, assumptions, drivers);
  const systems: DrawnSystem[] = [];
  while (systems.length < draws) {
    const draw = systems.length;
    if (draw % SAMPLE.drawsPerStep === 0) yield { done: draw, total: draws, step: 'Draws' };
    systems.push(system(...drawn((driver) => valuesOf(driver)[draw] ?? null)));
  }

  const monthly = Float64Array.from(systems, (each) => each.monthly);
  const sorted = monthly.toSorted();
  const bill = spreadOf(sorted, point.monthly);
  const { budgetPerMonth, currency } = plan.company;
  const contingency = contingencyOf(sorted, point.monthly, assumptions.value('contingency.confidence'));
  return ok({
    plan: { name: plan.name, hash: outcome.planHash },
    priceBook: { id: prices.book.id, asOf: prices.book.asOf },
    currency,
    seed,
    draws,
    incompleteDraws: systems.filter(({ complete }) => !complete).length,
    monthly: inMoney(bill, 1),
    yearly: inMoney(bill, MONTHS_PER_YEAR),
    pointShare: sorted.filter((each) => each <= point.monthly).length / draws,
    sizes: SIZES.map(({ id, label, unit }, at) => ({ id, label, unit, ...spreadOf(Float64Array.from(systems, ({ sizes }) => sizes[at] ?? 0).sort(), point.sizes[at] ?? 0) })),
    budget: budgetPerMonth === null ? null : budgetRisk(monthly, budgetPerMonth),
    contingency,
    lines: budgetLines(point.monthly, contingency),
    histogram: histogramOf(sorted, SAMPLE.bins),
    drivers: ends.slice(0, SAMPLE.drivers).map((each) => swingOf(each, valuesOf(each.driver), monthly)),
    driverCounts: { all: drivers.length, moving: ends.length },
    correlations: (plan.correlations ?? []).map((each) => drawnCorrelation(each, drivers, valuesOf)),
  });
}

const money = (amount: number): string => amount.toFixed(MONEY_DECIMALS);

/** Bills are exact cents, so months add up to years without a rest. */
function inMoney(bill: Spread<number>, months: number): Spread<string> {
  const of = (amount: number): string => new Big(money(amount)).times(months).toFixed(MONEY_DECIMALS);
  return { point: of(bill.point), p10: of(bill.p10), p50: of(bill.p50), p90: of(bill.p90), least: of(bill.least), most: of(bill.most) };
}

function swingOf({ driver, atLow, atHigh, swing }: DriverEnds, values: Float64Array, monthly: Float64Array): DriverSwing {
  const { id, kind, label, unit, path, sure, low, likely, high } = driver;
  return { id, kind, label, unit, path, sure, low, likely, high, monthlyAtLow: money(atLow), monthlyAtHigh: money(atHigh), swing: money(swing), rankCorrelation: rankCorrelation(values, monthly) };
}

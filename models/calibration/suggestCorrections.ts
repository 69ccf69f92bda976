import Big from 'big.js';
import { overrideRange } from '../assumptions/overrideRange';
import { ASSUMPTION_BY_ID, assumptionsOf, type AssumptionId } from '../assumptions/register';
import type { BillItem } from '../billOfMaterials/billItem';
import type { AssumptionOverride } from '../document/schema/planning';
import type { Outcome } from '../outcome/outcome';
import type { BilledUsage } from './billedUsage';
import type { Evidence, Suggestion, Unexplained } from './calibration';
import { isUsage } from './isUsage';
import { isGigabytes, MEASURABLE, type Measurable } from './measurable';
import type { MonthlyModel } from './monthlyModel';
import { solveAssumption } from './solveAssumption';
import { MONEY_DECIMALS } from '../cost/cents';

/** Measured means differ in their third digit from month to month anyway. */
const VALUE_DIGITS = 3;
const VOLUME_DIGITS = 6;

/** A month that is compared: its model and what was billed. */
export interface ComparedMonth {
  readonly month: string;
  readonly model: MonthlyModel;
  readonly rows: readonly BilledUsage[];
}

export interface Corrections {
  readonly suggestions: readonly Suggestion[];
  readonly unexplained: readonly Unexplained[];
}

/**
 * Values of assumptions by which the model would show the billed volumes. Each month is solved on its own with the functions
 * of the bill; the middle one of the months is suggested, and nothing where the present value lies among them.
 */
export function suggestCorrections({ plan }: Pick<Outcome, 'plan'>, months: readonly ComparedMonth[]): Corrections {
  const assumptions = assumptionsOf(plan);
  const found = MEASURABLE.map((volume) => correct(volume, (id) => assumptions.value(id), months)).filter((each) => each !== null);
  return { suggestions: found.filter((each) => 'suggested' in each), unexplained: found.filter((each) => 'reason' in each) };
}

function correct(volume: Measurable, valueOf: (id: AssumptionId) => number, months: readonly ComparedMonth[]): Suggestion | Unexplained | null {
  const { id, label } = volume;
  const measured = months.map((each) => ({ ...each, found: each.rows.filter((row) => isUsage(row) && volume.isMeter(row)) })).filter(({ found }) => found.length > 0);
  if (measured.length === 0) return null;
  const volumes = measured.map(({ month, model, found }) => ({ month, model, billedGB: billedGB(found), modelledGB: modelledGB(model, volume, null) }));
  const shown = volumes.map(({ month, billedGB: billed, modelledGB: modelled }) => ({ month, billedGB: rounded(billed, VOLUME_DIGITS), modelledGB: rounded(modelled, VOLUME_DIGITS) }));
  // A design without the service has nothing to correct; the service comparison shows the money.
  if (volumes.every(({ model }) => itemsOf(model, volume, null).length === 0)) return null;
  if (measured.some(({ found }) => found.some(({ unit }) => !isGigabytes(unit)))) return { id, label, months: shown, reason: 'unit' };
  for (const assumption of volume.assumptions) {
    const range = overrideRange(known(assumption));
    const values = volumes.map(({ model, billedGB: target }) => solveAssumption((value) => modelledGB(model, volume, override(assumption, value)), target, range));
    if (values.some((value) => value === null)) continue;
    const evidence = shown.map((each, at): Evidence => ({ ...each, value: rounded(values[at] ?? 0, VALUE_DIGITS) }));
    return suggestionOf(volume, assumption, valueOf(assumption), evidence, months);
  }
  return { id, label, months: shown, reason: 'range' };
}

function suggestionOf(volume: Measurable, id: AssumptionId, now: number, evidence: readonly Evidence[], months: readonly ComparedMonth[]): Suggestion | null {
  const values = evidence.map(({ value }) => value).sort((a, b) => a - b);
  const [least = 0] = values;
  const largest = values.at(-1) ?? 0;
  if (least <= now && now <= largest) return null;
  const suggested = rounded(middleOf(values), VALUE_DIGITS);
  if (suggested === rounded(now, VALUE_DIGITS)) return null;
  const { label, unit, low, high } = known(id);
  return {
    id,
    label,
    unit,
    now,
    suggested,
    low,
    high,
    outsideRange: suggested < low || suggested > high,
    volume: volume.label,
    formula: `value of each month at which the modelled GB are those billed; middle of ${evidence.length === 1 ? 'one month' : `${evidence.length} months`}`,
    evidence,
    spread: [least, largest],
    monthlyEffect: effectOf(override(id, suggested), months),
  };
}

const override = (id: AssumptionId, value: number): AssumptionOverride => ({ id, value, by: '', reason: '' });

function itemsOf(model: MonthlyModel, { kind, isMeter }: Measurable, change: AssumptionOverride | null): readonly BillItem[] {
  return model.items(kind, change).filter(({ meter }) => isMeter({ category: meter.service, subcategory: meter.product, meter: meter.meter }));
}

const modelledGB = (model: MonthlyModel, volume: Measurable, change: AssumptionOverride | null): number => itemsOf(model, volume, change).reduce((sum, { quantity }) => sum + quantity, 0);

const billedGB = (rows: readonly BilledUsage[]): number => Number(rows.reduce((sum, { quantity }) => sum.plus(quantity), new Big(0)));

/** On the bill of the last month, all lines together. */
function effectOf(change: AssumptionOverride, months: readonly ComparedMonth[]): string {
  const model = months.at(-1)?.model;
  const total = (with_: AssumptionOverride | null): Big => (model?.lines(with_) ?? []).reduce((sum, { monthly }) => sum.plus(monthly ?? 0), new Big(0));
  return total(change).minus(total(null)).toFixed(MONEY_DECIMALS);
}

/** Of an even number the mean of the two in the middle. */
function middleOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

function known(id: AssumptionId) {
  const found = ASSUMPTION_BY_ID.get(id);
  if (found === undefined) throw new Error(`assumption ${id} is not registered`);
  return found;
}

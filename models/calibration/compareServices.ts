import { cents, MONEY_DECIMALS } from '../cost/cents';
import Big from 'big.js';
import type { BillLine } from '../report/report';
import type { BilledUsage } from './billedUsage';
import type { MonthComparison, ServiceComparison } from './calibration';
import { CALIBRATED_SERVICES, serviceOf, type CalibratedService } from './services';

/** One month, both sides. */
export interface BilledAndModelled {
  readonly month: string;
  readonly lines: readonly BillLine[];
  /** Usage that a service was found for. */
  readonly rows: readonly BilledUsage[];
}

/**
 * Modelled against billed, service by service and month by month; every amount rounded to the cent, sums made of rounded
 * ones. Lines of the model and rows of the bill find their service by the same registry.
 */
export function compareServices(months: readonly BilledAndModelled[], costOf: (row: BilledUsage) => Big): readonly ServiceComparison[] {
  const compared = CALIBRATED_SERVICES.flatMap((service) => compareService(service, months, costOf));
  const all = compared.reduce((sum, { difference }) => sum.plus(new Big(difference).abs()), new Big(0));
  return compared.map((each) => ({ ...each, shareOfDifference: all.eq(0) ? 0 : Number(new Big(each.difference).abs().div(all)) }));
}

/** Sums of comparisons of one month. */
export function sumOfMonth(month: string, parts: readonly MonthComparison[]): MonthComparison {
  const sum = (of: (part: MonthComparison) => string): Big => parts.reduce((total, part) => total.plus(of(part)), new Big(0));
  return comparison(month, sum(({ modelled }) => modelled), sum(({ billed }) => billed));
}

export const serviceOfLine = ({ service, product, meter }: Pick<BillLine, 'service' | 'product' | 'meter'>): CalibratedService | null => serviceOf({ category: service, subcategory: product, meter });

function compareService(service: CalibratedService, months: readonly BilledAndModelled[], costOf: (row: BilledUsage) => Big): readonly ServiceComparison[] {
  const lines = months.map((each) => each.lines.filter((line) => serviceOfLine(line) === service));
  const cells = months.map(({ month, rows }, at) =>
    comparison(
      month,
      (lines[at] ?? []).reduce((sum, { monthly }) => sum.plus(monthly ?? 0), new Big(0)),
      rows.filter((row) => serviceOf(row) === service).reduce((sum, row) => sum.plus(costOf(row)), new Big(0)),
    ),
  );
  const all = lines.flat();
  const isEmpty = all.length === 0 && months.every(({ rows }) => rows.every((row) => serviceOf(row) !== service));
  if (isEmpty) return [];
  const { modelled, billed, difference } = sumOfMonth('', cells);
  const resourceKinds = [...new Set(all.map(({ resourceKind }) => resourceKind))];
  const unpriced = new Set(all.filter(({ monthly }) => monthly === null).map(({ id }) => id));
  return [{ id: service.id, label: service.label, resourceKinds, months: cells, modelled, billed, difference, shareOfDifference: 0, unpricedLines: unpriced.size }];
}

function comparison(month: string, modelled: Big, billed: Big): MonthComparison {
  const [left, right] = [cents(modelled), cents(billed)];
  return { month, modelled: left.toFixed(MONEY_DECIMALS), billed: right.toFixed(MONEY_DECIMALS), difference: right.minus(left).toFixed(MONEY_DECIMALS) };
}

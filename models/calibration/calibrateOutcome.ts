import Big from 'big.js';
import type { Outcome } from '../outcome/outcome';
import { problem } from '../problem/problem';
import { fail, ok, type Result } from '../problem/result';
import type { BilledUsage, Usage } from './billedUsage';
import type { Calibration } from './calibration';
import { compareServices, sumOfMonth } from './compareServices';
import { isUsage } from './isUsage';
import { listUnmapped } from './listUnmapped';
import { monthlyModel } from './monthlyModel';
import { serviceOf } from './services';
import { suggestCorrections } from './suggestCorrections';
import { MONEY_DECIMALS } from '../cost/cents';

/**
 * A bill beside the model: modelled against billed per service and month, what is billed and not modelled, and values of
 * assumptions that the bill suggests. Only whole months are compared, because the model knows no others.
 */
export function calibrateOutcome(outcome: Outcome, usage: Usage): Result<Omit<Calibration, 'plan' | 'priceBook'>> {
  const { plan, recommendation } = outcome;
  const { currency } = plan.company;
  if (usage.rows.length === 0) return fail(problem('usage.empty'));
  const strangers = [...new Set(usage.rows.map((row) => row.currency))].filter((each) => each !== currency);
  if (strangers.length > 0) return fail(problem('usage.currency-unfit', '', { got: strangers.join(', '), expected: currency }));
  const months = usage.months.filter(({ days, daysOfMonth }) => days === daysOfMonth).map(({ month }) => month);
  if (months.length === 0) return fail(problem('usage.no-whole-month', '', { months: usage.months.map(({ month, days, daysOfMonth }) => `${month}: ${days} of ${daysOfMonth} days`).join(', ') }));

  const isEffective = usage.rows.every(({ costEffective }) => costEffective !== null);
  const costOf = (row: BilledUsage): Big => (isEffective ? row.costEffective : null) ?? row.costBilled;
  const compared = months.map((month) => ({ month, model: monthlyModel(outcome, month), rows: usage.rows.filter((row) => row.month === month) }));
  const isMapped = (row: BilledUsage): boolean => isUsage(row) && serviceOf(row) !== null;
  const services = compareServices(compared.map(({ month, model, rows }) => ({ month, lines: model.lines(null), rows: rows.filter(isMapped) })), costOf);
  const unmapped = listUnmapped(compared.flatMap(({ rows }) => rows.filter((row) => !isMapped(row))), costOf);
  return ok({
    currency,
    basis: isEffective ? 'effective' : 'actual',
    commitmentSavingMonthly: recommendation.chosen.commitment.savingMonthly.toFixed(MONEY_DECIMALS),
    months,
    partialMonths: usage.months
      .filter(({ month }) => !months.includes(month))
      .map((each) => ({ ...each, billed: totalOf(usage.rows.filter(({ month }) => month === each.month).map(costOf)) })),
    services,
    totals: months.map((month, at) => sumOfMonth(month, services.flatMap((service) => service.months[at] ?? []))),
    unmapped,
    unmappedTotal: totalOf(unmapped.map(({ billed }) => new Big(billed))),
    ...suggestCorrections(outcome, compared),
  });
}

const totalOf = (amounts: readonly Big[]): string => amounts.reduce((sum, each) => sum.plus(each), new Big(0)).toFixed(MONEY_DECIMALS);

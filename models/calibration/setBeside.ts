import type Big from 'big.js';
import type { Outcome } from '../outcome/outcome';
import { problem } from '../problem/problem';
import { fail, ok, type Result } from '../problem/result';
import type { BillLine } from '../report/report';
import type { BilledUsage, Usage } from './billedUsage';
import { monthlyModel } from './monthlyModel';
import type { ComparedMonth } from './suggestCorrections';

/** A bill and the model, month by month. */
export interface SetBeside {
  /** Every row says its cost with commitments spread over their term. */
  readonly isEffective: boolean;
  readonly costOf: (row: BilledUsage) => Big;
  readonly compared: readonly (ComparedMonth & { readonly lines: readonly BillLine[] })[];
}

/** The months of a bill that can be compared, each with the lines of the model; a bill of another currency or without a whole month has none. */
export function setBeside(outcome: Outcome, usage: Usage): Result<SetBeside> {
  const { currency } = outcome.plan.company;
  if (usage.rows.length === 0) return fail(problem('usage.empty'));
  const strangers = [...new Set(usage.rows.map((row) => row.currency))].filter((each) => each !== currency);
  if (strangers.length > 0) return fail(problem('usage.currency-unfit', '', { got: strangers.join(', '), expected: currency }));
  const months = usage.months.filter(({ days, daysOfMonth }) => days === daysOfMonth).map(({ month }) => month);
  if (months.length === 0) return fail(problem('usage.no-whole-month', '', { months: usage.months.map(({ month, days, daysOfMonth }) => `${month}: ${days} of ${daysOfMonth} days`).join(', ') }));
  const isEffective = usage.rows.every(({ costEffective }) => costEffective !== null);
  const compared = months.map((month) => {
    const model = monthlyModel(outcome, month);
    return { month, model, lines: model.lines(null), rows: usage.rows.filter((row) => row.month === month) };
  });
  return ok({ isEffective, costOf: (row) => (isEffective ? row.costEffective : null) ?? row.costBilled, compared });
}

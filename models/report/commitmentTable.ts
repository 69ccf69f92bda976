import Big from 'big.js';
import type { CashCategory, CashFlow } from '../cashflow/cashFlow';
import { committedMonthly } from '../commitments/committedMonthly';
import { limitOf } from '../commitments/policiesOf';
import { MONEY_DECIMALS } from '../cost/cents';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Figure } from '../figure/figure';
import type { Outcome } from '../outcome/outcome';
import type { CommitmentRow, CommitmentTable } from './commitmentRow';
import { commitmentFigureIds, commitmentFigures } from './figures/commitmentFigures';
import { committedAmount } from './committedAmount';
import { commitmentReason } from './commitmentReason';
import { tidy } from './figures/inputs';
import { tellCommitment, type ToldLine } from './tellCommitment';

/** Every line that can be committed to with its choice, and the bill month by month with all of them. */
export function commitmentTable(outcome: Outcome, cashFlow: CashFlow): { readonly table: CommitmentTable; readonly figures: readonly Figure[] } {
  const { plan, recommendation } = outcome;
  const { commitment } = recommendation.chosen;
  const told = commitment.lines.map((line) => tellCommitment(line, outcome));
  return {
    table: {
      policy: commitment.policy,
      limit: limitOf(plan),
      payment: plan.company.commitmentPayment ?? 'monthly',
      rows: told.map((each) => rowOf(each, outcome)),
      months: monthsOf(cashFlow),
    },
    figures: told.flatMap((each) => commitmentFigures(each, outcome)),
  };
}

/** The same Azure bill as in the cash flow: sizes grow with the years, prices follow their steps. */
function monthsOf({ months, rows, commitmentsEffective }: CashFlow): CommitmentTable['months'] {
  const sum = (at: number, also: string, ...categories: readonly CashCategory[]): string =>
    rows.reduce((total, row) => (categories.includes(row.category) ? total.plus(row.months[at] ?? 0) : total), new Big(also)).toFixed(MONEY_DECIMALS);
  return months.map((month, at) => ({
    month,
    effective: sum(at, commitmentsEffective[at] ?? '0', 'azure-production', 'azure-non-production'),
    billed: sum(at, '0', 'azure-production', 'azure-non-production', 'commitments'),
  }));
}

function rowOf(told: ToldLine, outcome: Outcome): CommitmentRow {
  const { committed, coverage, breakEven, regret } = told;
  const { item, line, taken } = committed;
  return {
    lineId: line.id,
    label: line.label,
    environmentId: item.environment.id,
    kind: taken?.term.kind ?? null,
    termMonths: taken ? taken.term.years * MONTHS_PER_YEAR : null,
    quantity: taken && tidy(committedAmount(taken).quantity),
    unit: taken && committedAmount(taken).unit,
    hourlyRate: taken && tidy(taken.rates.committed),
    paygRate: line.usdPerUnit ?? '',
    breakEvenShare: breakEven && tidy(breakEven),
    coverage: tidy(coverage),
    savingMonthly: taken?.savingMonthly.toFixed(2) ?? '0.00',
    regret: regret?.regret.toFixed(2) ?? null,
    why: commitmentReason(told, outcome.plan),
    calculation: taken && regret && {
      units: taken.quantity,
      usdPerHour: taken.rates.committed,
      usedUnits: told.usedUnits,
      usedWithoutGrowth: regret.usedWithoutGrowth,
      slipMonths: regret.slipMonths,
      committedMonthly: committedMonthly(taken, outcome.plan.company.exchangeRatePerUsd).toFixed(MONEY_DECIMALS),
      worstSaving: regret.worstSaving.toFixed(MONEY_DECIMALS),
    },
    figureIds: commitmentFigureIds(told),
  };
}

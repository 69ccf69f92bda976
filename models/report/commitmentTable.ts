import { billByMonth } from '../commitments/billByMonth';
import { committedMonthly } from '../commitments/committedMonthly';
import { monthsUntil } from '../commitments/monthsUntil';
import { limitOf } from '../commitments/policiesOf';
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
export function commitmentTable(outcome: Outcome): { readonly table: CommitmentTable; readonly figures: readonly Figure[] } {
  const { plan, recommendation } = outcome;
  const { commitment } = recommendation.chosen;
  const told = commitment.lines.map((line) => tellCommitment(line, outcome));
  return {
    table: {
      policy: commitment.policy,
      limit: limitOf(plan),
      payment: plan.company.commitmentPayment ?? 'monthly',
      rows: told.map((each) => rowOf(each, outcome)),
      months: monthsOf(outcome),
    },
    figures: told.flatMap((each) => commitmentFigures(each, outcome)),
  };
}

/** Money is committed once measured load has replaced assumptions: in the last wave. */
function monthsOf({ plan, waves, recommendation }: Outcome): CommitmentTable['months'] {
  const { company } = plan;
  const { totals, commitment } = recommendation.chosen;
  const terms = commitment.lines.flatMap(({ taken }) => (taken ? [{ committedMonthly: committedMonthly(taken, company.exchangeRatePerUsd), savingMonthly: taken.savingMonthly, years: taken.term.years }] : []));
  const bought = waves.find(({ kind }) => kind === 'optimise')?.start ?? company.startDate;
  const timing = { startDate: company.startDate, horizonMonths: company.horizonMonths, from: monthsUntil(company.startDate, bought), upfront: company.commitmentPayment === 'upfront' };
  return billByMonth(totals.monthly, terms, timing).map(({ month, effective, billed }) => ({ month, effective: effective.toFixed(2), billed: billed.toFixed(2) }));
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
    figureIds: commitmentFigureIds(told),
  };
}

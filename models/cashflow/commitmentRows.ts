import Big from 'big.js';
import { committedMonthly } from '../commitments/committedMonthly';
import { monthsUntil } from '../commitments/monthsUntil';
import type { CommitmentOffer } from '../commitments/offersFor';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import type { Outcome } from '../outcome/outcome';
import type { GrowthStep } from './growthSteps';
import { priceFactor } from './priceFactor';
import { cents } from '../cost/cents';

interface MonthsOfLine {
  /** The month in which the running term was bought, 1 for the first; 0 while none runs. */
  readonly bought: readonly number[];
  /** Size of the line in that month against the horizon, 0…1. */
  readonly share: readonly Big[];
  /** What is paid more or less than the bill at list prices. */
  readonly billed: readonly Big[];
  /** The same with every term spread evenly over its months. */
  readonly effective: readonly Big[];
}

export interface CommitmentMonths extends Pick<MonthsOfLine, 'billed' | 'effective'> {
  /** Of each line with a commitment; they add up to the sums. */
  readonly lines: readonly (MonthsOfLine & { readonly lineId: string })[];
}

/**
 * What commitments change in each month. They are bought when the last wave begins and again when a term ends, each time
 * for the size that runs in the month of purchase, as the line then costs ÷ as it costs at the horizon; the rate of that month holds for the term, while the list
 * price that it replaces goes on to follow the price steps. A term that would run past the horizon is not bought, because
 * the plan knows of no use for its last months: from there on the line is at its list price.
 *
 * - spread evenly: − share × ((saving + commitment) × list factor − commitment × factor of the purchase)
 * - paid at once: − share × (saving + commitment) × list factor, and the whole term in the month of purchase
 * @example a line that saves 100 a month and costs 400 committed, half its final size at the purchase → − 50 a month; paid at once + 2,400 − 250 in the first month, − 250 in the others
 */
export function commitmentRows({ plan, waves, recommendation: { chosen } }: Pick<Outcome, 'plan' | 'waves' | 'recommendation'>, months: readonly string[], steps: readonly GrowthStep[]): CommitmentMonths {
  const { startDate } = plan.company;
  const from = monthsUntil(startDate, waves.find(({ kind }) => kind === 'optimise')?.start ?? startDate);
  const lines = chosen.commitment.lines.flatMap(({ line, taken }) => (taken ? [{ lineId: line.id, ...monthsOfLine(line.id, taken, from, plan, months, steps) }] : []));
  const sum = (view: 'billed' | 'effective'): readonly Big[] => months.map((_, at) => lines.reduce((total, line) => total.plus(line[view][at] ?? 0), new Big(0)));
  return { lines, billed: sum('billed'), effective: sum('effective') };
}

function monthsOfLine(lineId: string, taken: CommitmentOffer, from: number, plan: Plan, months: readonly string[], steps: readonly GrowthStep[]): MonthsOfLine {
  const termMonths = taken.term.years * MONTHS_PER_YEAR;
  const committed = committedMonthly(taken, plan.company.exchangeRatePerUsd);
  const factorIn = (at: number): Big => priceFactor(plan, 'azure', months[at] ?? '');
  const views = months.map((_, at) => {
    const bought = at - ((at - from) % termMonths);
    if (at < from || bought + termMonths > months.length) return { bought: 0, share: new Big(0), billed: new Big(0), effective: new Big(0) };
    const share = shareAt(lineId, bought, steps);
    const replaced = taken.savingMonthly.plus(committed).times(factorIn(at)).times(share);
    const paid = committed.times(factorIn(bought)).times(share);
    const effective = cents(paid.minus(replaced));
    const billed = plan.company.commitmentPayment === 'upfront' ? cents((at === bought ? paid.times(termMonths) : new Big(0)).minus(replaced)) : effective;
    return { bought: bought + 1, share, billed, effective };
  });
  return { bought: views.map(({ bought }) => bought), share: views.map(({ share }) => share), billed: views.map(({ billed }) => billed), effective: views.map(({ effective }) => effective) };
}

/** How large a line is in a month against the horizon, at most 1. */
function shareAt(lineId: string, month: number, steps: readonly GrowthStep[]): Big {
  const costIn = (step: GrowthStep | undefined): Big => new Big(step?.evaluation.lines.find(({ id }) => id === lineId)?.monthly ?? 0);
  const final = costIn(steps.at(-1));
  const share = final.eq(0) ? final : costIn(steps.find(({ until }) => month < until)).div(final);
  return share.gt(1) ? new Big(1) : share;
}

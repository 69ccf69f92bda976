import Big from 'big.js';
import type { Candidate } from '../candidates/candidate';
import type { LoadStep } from '../capacity/loadSteps';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';
import type { CommittedLine } from './chooseCommitments';
import { lineSteps, loadLevels, type CurveContext } from './lineSteps';
import { savingOf, type CommitmentOffer } from './offersFor';
import { usedUnits } from './usedUnits';
import { cents } from '../cost/cents';

/** What may come otherwise than planned after a commitment is bought. */
export type Disappointment = 'growth-stays-away' | 'waves-slip';

export interface Regret {
  /** Over the whole term, in the plan's currency. */
  readonly savingOfTerm: Big;
  /** What is left of it when the worst comes; negative where the commitment then costs more than it saves. */
  readonly worstSaving: Big;
  /** savingOfTerm − worstSaving: the most that the plan can lose of what it counts on. */
  readonly regret: Big;
  readonly worst: Disappointment | null;
  /** Units that a mean hour uses of what is committed if growth stays away. */
  readonly usedWithoutGrowth: number;
  /** Months without any use if the waves slip; null where nothing moves in waves. */
  readonly slipMonths: number | null;
}

/**
 * The saving of a commitment over its term as planned, if growth stays away, and if the load comes some months late:
 *
 * - growth stays away: the hours are those of today's load; what does not scale is taken to be smaller in proportion,
 *   since a smaller size would have done;
 * - waves slip: for the months of the slip nothing of what is committed is used, but all of it is paid.
 * @param sitesMove whether sites come over in waves; without them, and outside production, nothing slips
 * @example 100 a month, committed 400 a month, one year, three months late → 9 × 100 − 3 × 400 = −300, regret 1,500
 */
export function regretOf(committed: CommittedLine, taken: CommitmentOffer, candidate: Candidate, context: CurveContext, sitesMove: boolean): Regret {
  const { plan, assumptions } = context;
  const months = taken.term.years * MONTHS_PER_YEAR;
  const savingOfTerm = taken.savingMonthly.times(months);
  const smaller = stepsWithoutGrowth(committed, candidate, context);
  const slipMonths = sitesMove && committed.item.environment.production ? Math.min(months, assumptions.value('commitment.slip-months')) : null;
  const cases: readonly (readonly [Disappointment, Big])[] = [
    ['growth-stays-away', savingOf(smaller, taken.quantity, taken.rates, plan.company).times(months)],
    ...(slipMonths === null ? [] : [['waves-slip', late(committed, taken, months, slipMonths, plan.company.exchangeRatePerUsd)] as const]),
  ];
  const [worst, worstSaving] = cases.reduce<readonly [Disappointment | null, Big]>((lowest, each) => (each[1].lt(lowest[1]) ? each : lowest), [null, savingOfTerm]);
  return { savingOfTerm, worstSaving, regret: savingOfTerm.minus(worstSaving), worst, usedWithoutGrowth: usedUnits(smaller, taken.quantity), slipMonths };
}

function stepsWithoutGrowth({ item, steps }: CommittedLine, candidate: Candidate, context: CurveContext): readonly LoadStep[] {
  const { today } = loadLevels(context.plan);
  const scaled = lineSteps(item, candidate, context, [today]);
  const scales = item.kind.scales?.includes(item.key) === true && steps.length > 1;
  return scales ? scaled : scaled.map(({ units, share }) => ({ units: units * today, share }));
}

function late({ steps }: CommittedLine, { quantity, rates }: CommitmentOffer, months: number, slip: number, exchangeRatePerUsd: string): Big {
  const paidUnused = cents(new Big(quantity * rates.committed * HOURS_PER_MONTH).times(exchangeRatePerUsd).times(slip));
  return savingOf(steps, quantity, rates, { exchangeRatePerUsd }).times(months - slip).minus(paidUnused);
}

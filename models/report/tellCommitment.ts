import type { CommittedLine } from '../commitments/chooseCommitments';
import { regretOf, type Regret } from '../commitments/regretOf';
import { usedUnits } from '../commitments/usedUnits';
import type { Outcome } from '../outcome/outcome';

/** A committed line with what the table and its figures tell of it. */
export interface ToldLine {
  readonly committed: CommittedLine;
  /** Part of the hours that the line runs. */
  readonly used: number;
  /** Units that a mean hour uses of what is committed. */
  readonly usedUnits: number;
  readonly coverage: number;
  readonly breakEven: number | null;
  readonly regret: Regret | null;
}

/** What the choice for one line rests on: how long it runs, how much of that is covered, what may go wrong. */
export function tellCommitment(committed: CommittedLine, outcome: Outcome): ToldLine {
  const { recommendation, waves } = outcome;
  const { steps, offers, taken } = committed;
  const hours = steps.reduce((sum, { units, share }) => sum + units * share, 0);
  const covered = taken ? usedUnits(steps, taken.quantity) : 0;
  const sitesMove = waves.some(({ kind }) => kind === 'production' || kind === 'pilot');
  return {
    committed,
    used: steps.reduce((sum, { units, share }) => (units > 0 ? sum + share : sum), 0),
    usedUnits: covered,
    coverage: hours === 0 ? 0 : covered / hours,
    breakEven: offers.length === 0 ? null : Math.min(...(taken ? [taken] : offers).map(({ rates }) => rates.committed / rates.payg)),
    regret: taken && regretOf(committed, taken, recommendation.chosen.candidate, { ...outcome, fits: new Map<string, unknown>() }, sitesMove),
  };
}

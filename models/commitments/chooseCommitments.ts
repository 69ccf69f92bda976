import Big from 'big.js';
import type { BillItem } from '../billOfMaterials/billItem';
import type { Candidate } from '../candidates/candidate';
import type { BillLine } from '../report/report';
import type { CommitmentPolicy } from '../report/summary';
import type { CurveContext } from './lineSteps';
import type { CommitmentOffer } from './offersFor';
import { offersOfLine, type LineOffers } from './offersOfLine';
import { policiesOf, type PolicyTerms } from './policiesOf';

/** A line of the bill that can be committed to, and what was made of it. */
export interface CommittedLine extends LineOffers {
  readonly item: BillItem;
  readonly line: BillLine;
  readonly taken: CommitmentOffer | null;
}

export interface Commitments {
  /** What was bought: `none` where nothing saves. */
  readonly policy: CommitmentPolicy;
  readonly lines: readonly CommittedLine[];
  /** Of all lines a month, in the plan's currency. */
  readonly savingMonthly: Big;
}

type OpenLine = Omit<CommittedLine, 'taken'>;

/**
 * The policy that makes the bill of a design cheapest, and under it the best term and quantity of every line. Lines do
 * not touch each other, so the best of each is the best of all; of policies that cost the same the first one stands.
 * @example nodes save 40 with one year, 70 with three; database 30 with one year only → none 0, one year 70, three years 70, per line 100
 */
export function chooseCommitments(items: readonly BillItem[], lines: readonly BillLine[], candidate: Candidate, context: CurveContext): Commitments {
  const open = openLines(items, lines, candidate, context);
  const [first, ...others] = policiesOf(context.plan).map((policy) => applied(policy, open));
  if (first === undefined) throw new Error('a plan leaves at least one commitment policy');
  const best = others.reduce((best, each) => (each.savingMonthly.gt(best.savingMonthly) ? each : best), first);
  return best.savingMonthly.gt(0) ? best : { ...best, policy: 'none' };
}

function openLines(items: readonly BillItem[], lines: readonly BillLine[], candidate: Candidate, context: CurveContext): readonly OpenLine[] {
  return items.flatMap((item) => {
    if (!item.commits) return [];
    // A line without a price has nothing to compare with.
    const line = lines.find(({ id, usdPerUnit }) => id === item.id && usdPerUnit !== null);
    if (!line) return [];
    return [{ item, line, ...offersOfLine(item, Number(line.usdPerUnit), candidate, context) }];
  });
}

function applied({ policy, terms }: PolicyTerms, open: readonly OpenLine[]): Commitments {
  const lines = open.map((each) => ({ ...each, taken: bestOf(each.offers.filter(({ term }) => terms.includes(term))) }));
  return { policy, lines, savingMonthly: lines.reduce((sum, { taken }) => (taken ? sum.plus(taken.savingMonthly) : sum), new Big(0)) };
}

function bestOf(offers: readonly CommitmentOffer[]): CommitmentOffer | null {
  return offers.reduce<CommitmentOffer | null>((best, each) => (each.savingMonthly.gt(best?.savingMonthly ?? 0) ? each : best), null);
}

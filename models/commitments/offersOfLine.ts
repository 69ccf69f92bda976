import { byObject } from '../memo/byObject';
import { recall } from '../memo/recall';
import type { BillItem } from '../billOfMaterials/billItem';
import type { Candidate } from '../candidates/candidate';
import type { LoadStep } from '../capacity/loadSteps';
import type { CommitmentTerm } from './commitmentTerms';
import { lineSteps, loadLevels, type CurveContext } from './lineSteps';
import { moneyOf } from './moneyOf';
import { offersFor, type CommitmentOffer, type Money } from './offersFor';
import { openTerms } from './policiesOf';

export interface LineOffers {
  /** How long each number of units runs, on average over the years of the horizon. */
  readonly steps: readonly LoadStep[];
  /** Every term that the plan leaves open and the book prices. */
  readonly offers: readonly CommitmentOffer[];
}

/** What can be made of one line of a design, whatever the other lines do; once for all the designs in which its item stands. */
export function offersOfLine(item: BillItem, paygUsd: number, candidate: Candidate, context: CurveContext): LineOffers {
  return recall(offersIn(context)(item), String(paygUsd), () => workOut(item, paygUsd, candidate, context));
}

/** By context and item, which belongs to one candidate; then by price, for one that is missing is guessed in places. */
const offersIn = byObject((_: CurveContext) => byObject((_: BillItem) => new Map<string, unknown>()));

function workOut(item: BillItem, paygUsd: number, candidate: Candidate, context: CurveContext): LineOffers {
  const { terms, years, money } = openIn(context);
  const steps = lineSteps(item, candidate, context, years);
  return { steps, offers: offersFor(item, steps, paygUsd, terms, context.prices, money) };
}

interface Open {
  readonly terms: readonly CommitmentTerm[];
  readonly years: readonly number[];
  readonly money: Money;
}

/** The same for every line of every design of a plan. */
function openIn({ plan, assumptions, fits }: CurveContext): Open {
  return recall(fits, OPEN, () => ({ terms: openTerms(plan), years: loadLevels(plan).years, money: moneyOf(plan, assumptions) }));
}

const OPEN = 'commitments that are open';

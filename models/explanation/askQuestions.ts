import Big from 'big.js';
import { ASSUMPTION_BY_ID } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { Decided, Decider } from './decider';
import { isSameDecision } from './decision';
import { changeWords, numberWords } from './decisionWords';
import type { FlipPoint, Question } from './explanation';
import { inputRange, type InputRange } from './inputRange';
import { placeSubject } from './placeSubject';
import { isChoice, type NumberSubject, type Subject } from './subject';
import type { UnsureInput } from './unsureInputs';
import { MONEY_DECIMALS } from '../cost/cents';

interface Asking {
  readonly plan: Plan;
  readonly today: Decided;
  readonly decide: Decider;
  readonly currency: string;
}

/** A question about a plan input: how far its uncertainty moves the cost, and whether it could flip the decision. Null where it does neither. */
export function askAboutInput(unsure: UnsureInput, subjects: readonly Subject[], flips: readonly FlipPoint[], asking: Asking): Question | null {
  const subject = subjects.find((each) => each.input === unsure.input && each.kind === 'plan') ?? placeSubject(unsure, asking.plan, asking.decide);
  if (!subject || isChoice(subject)) return null;
  const { sure, ask, label, path } = unsure;
  return question({ ...subject, label, path }, inputRange(subject.steps, unsure.spread), flips, { sure, ask }, asking);
}

/** The same about an assumption, over its registered range; one that somebody replaced is settled. */
export function askAboutAssumption(subject: NumberSubject, flips: readonly FlipPoint[], asking: Asking): Question | null {
  const known = ASSUMPTION_BY_ID.get(subject.input);
  if (!known || asking.plan.assumptions.some(({ id }) => id === subject.input)) return null;
  return question(subject, { low: known.low, high: known.high }, flips, { sure: 'assumed', ask: null }, asking);
}

function question(subject: NumberSubject, { low, high }: InputRange, flips: readonly FlipPoint[], { sure, ask }: Pick<Question, 'sure' | 'ask'>, { today, currency }: Asking): Question | null {
  const ends = [low, high].flatMap((value) => subject.decideAt(value) ?? []);
  const costs = [today, ...ends].map((each) => each.riskAdjustedYearly);
  const swing = costs.reduce((most, each) => (each.gt(most) ? each : most), new Big(0)).minus(costs.reduce((least, each) => (each.lt(least) ? each : least)));
  const inside = flips.find(({ flipsAt }) => typeof flipsAt === 'number' && flipsAt >= low && flipsAt <= high);
  const other = inside?.decision ?? ends.find((each) => !isSameDecision(each.decision, today.decision))?.decision;
  if (swing.eq(0) && !other) return null;
  const { input, kind, label, unit, path, steps, show } = subject;
  const moves = `between ${show(low)} and ${show(high)} the risk-adjusted cost moves by ${numberWords(Number(swing.toFixed(0)))} ${currency} a year`;
  const flip = other ? `, and ${inside ? `once it ${inside.direction === 'down' ? 'falls' : 'rises'} to ${show(Number(inside.flipsAt))}` : 'at an end of that range'} the answer is ${changeWords(today.decision, other)}` : '';
  const opening = sure === 'assumed' ? `Which value holds here for “${label}” (taken: ${show(steps.current)})?` : `How sure is ${label} (${show(steps.current)}, ${sure === 'unstated' ? 'nobody signed it' : `${sure} by ${ask ?? 'nobody'}`})?`;
  return {
    input,
    kind,
    label,
    unit,
    path,
    current: steps.current,
    sure,
    ask,
    low,
    high,
    swingYearly: swing.toFixed(MONEY_DECIMALS),
    flips: other !== undefined,
    sentence: `${opening} ${moves.charAt(0).toUpperCase()}${moves.slice(1)}${flip}.${ask === null ? '' : ` Ask: ${ask}.`}`,
  };
}

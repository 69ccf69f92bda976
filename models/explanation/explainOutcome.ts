import type { Plan } from '../document/schema/plan';
import { remembered } from '../memo/remembered';
import type { Outcome } from '../outcome/outcome';
import type { StepProgress } from '../problem/stepProgress';
import { alternativePrices, ladderSteps } from './alternativePrices';
import { askAboutAssumption, askAboutInput } from './askQuestions';
import { bindingsOf } from './bindings';
import { deciderOf } from './decider';
import { decisionOf } from './decision';
import type { Explanation, FlipRow, Question, SplitRow, SteadyRow } from './explanation';
import { findFlips } from './findFlips';
import { bestPart } from './split/bestPart';
import { priceSplit } from './split/priceSplit';
import { proposeSplits } from './split/proposeSplits';
import { rangeWords } from './rangeWords';
import { isChoice, type Subject } from './subject';
import { subjectsOf } from './subjectsOf';
import { unsureInputs } from './unsureInputs';

/** Tries every input of the plan and every assumption; one step each. The same outcome gives the same explanation. */
export function* explainOutcome(outcome: Outcome): Generator<StepProgress, Explanation> {
  const { plan, prices, assumptions, recommendation } = outcome;
  const { chosen, runnerUp } = recommendation;
  const { currency } = plan.company;
  const decide = deciderOf(plan, decisionOf(chosen.candidate), prices);
  const today = decide(plan);
  if (!today) throw new Error('a plan with an answer has a decision');
  const asking = { plan, today, decide, currency };
  const subjects = subjectsOf(plan, assumptions, decide);
  const unsure = unsureInputs(plan, assumptions);
  const groups = proposeSplits(outcome);
  const total = subjects.length + unsure.length + groups.length;

  const flips: FlipRow[] = [];
  const steady: SteadyRow[] = [];
  const questions: Question[] = [];
  for (const [done, subject] of subjects.entries()) {
    yield { done, total, step: subject.label };
    const points = findFlips(subject, today);
    if (points.length > 0) flips.push({ ...searched(subject), points });
    else steady.push({ ...searched(subject), range: rangeWords(subject) });
    const asked = subject.kind === 'assumption' && !isChoice(subject) ? askAboutAssumption(subject, points, asking) : null;
    if (asked) questions.push(asked);
  }
  for (const [index, input] of unsure.entries()) {
    yield { done: subjects.length + index, total, step: input.label };
    const asked = askAboutInput(input, subjects, flips.find((each) => each.input === input.input)?.points ?? [], asking);
    if (asked) questions.push(asked);
  }
  const splits: SplitRow[] = [];
  // A region by itself and all together ask for the same part.
  const best = remembered((part: Plan) => bestPart(part, outcome), ({ company, workloads }) => JSON.stringify([company.regions, company.ownReleasesPerYear, workloads.map(({ id }) => id)]));
  for (const [index, group] of groups.entries()) {
    yield { done: subjects.length + unsure.length + index, total, step: `${group.parts.flatMap(({ workloads }) => workloads.map(({ name }) => name)).join(', ')} apart` };
    const split = priceSplit(group, outcome, best);
    if (split) splits.push(split);
  }
  return {
    plan: { name: plan.name, hash: outcome.planHash },
    priceBook: { id: prices.book.id, asOf: prices.book.asOf },
    currency,
    decision: decisionOf(chosen.candidate),
    runnerUp: runnerUp && decisionOf(runnerUp.candidate),
    bindings: bindingsOf(plan, recommendation),
    steps: ladderSteps(recommendation, currency),
    alternatives: alternativePrices(recommendation),
    flips: [...flips].sort((a, b) => nearness(a) - nearness(b) || compareText(a.input, b.input)),
    splits: [...splits].sort((a, b) => Number(b.recommended) - Number(a.recommended) || Number(a.riskAdjustedYearly) - Number(b.riskAdjustedYearly)),
    steady,
    questions: [...questions].sort((a, b) => Number(b.flips) - Number(a.flips) || Number(b.swingYearly) - Number(a.swingYearly) || compareText(a.input, b.input)),
  };
}

const searched = (subject: Subject): Omit<FlipRow, 'points'> => ({
  input: subject.input,
  kind: subject.kind,
  label: subject.label,
  unit: subject.unit,
  path: subject.path,
  current: isChoice(subject) ? subject.current : subject.steps.current,
});

/** How far the nearest change lies off, as a share of today's value; choices and values that are nothing today come last. */
function nearness({ current, points }: FlipRow): number {
  const shares = points.map(({ flipsAt }) => (typeof flipsAt === 'number' && typeof current === 'number' && current !== 0 ? Math.abs(flipsAt / current - 1) : Number.MAX_VALUE));
  return Math.min(...shares);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

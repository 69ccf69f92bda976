import type { Decided } from './decider';
import { isSameDecision, type Decision } from './decision';
import { changeWords } from './decisionWords';
import type { FlipPoint } from './explanation';
import { nearestChange } from './nearestChange';
import { EXPLAIN } from './settings';
import { isChoice, type ChoiceSubject, type NumberSubject, type Subject } from './subject';

/** The nearest values of one input at which the decision is another one; empty where none is found. */
export function findFlips(subject: Subject, today: Decided): readonly FlipPoint[] {
  return isChoice(subject) ? flipsOfChoice(subject, today) : ([-1, 1] as const).flatMap((direction) => flipsOfSide(subject, direction, today));
}

function flipsOfSide(subject: NumberSubject, direction: 1 | -1, { decision: now, complete }: Decided): readonly FlipPoint[] {
  const { steps, show } = subject;
  const change = nearestChange({
    direction,
    room: direction === 1 ? steps.up : steps.down,
    looks: subject.looks,
    few: EXPLAIN.fewValues,
    // Beyond what can be sized there is no decision to speak of.
    answerAt: (distance) => {
      const seen = subject.decideAt(steps.at(distance));
      return seen && (seen.complete || !complete) ? seen.decision : null;
    },
    isOther: (decision: Decision) => !isSameDecision(decision, now),
  });
  if (!change) return [];
  const flipsAt = steps.at(change.flips);
  const moves = direction === 1 ? 'rises' : 'falls';
  const sentence = `Once ${lowerFirst(subject.label)} ${moves} to ${show(flipsAt)} (today ${show(steps.current)}), the answer is ${changeWords(now, change.answer)}.`;
  return [{ direction: direction === 1 ? 'up' : 'down', holdsAt: steps.at(change.holds), flipsAt, decision: change.answer, sentence }];
}

function flipsOfChoice({ options, current, label, show, decideAt }: ChoiceSubject, { decision: now }: Decided): readonly FlipPoint[] {
  return options.flatMap((option): readonly FlipPoint[] => {
    const decision = option === current ? null : decideAt(option)?.decision;
    if (!decision || isSameDecision(decision, now)) return [];
    const sentence = `If ${label} is ${show(option)} (today ${show(current)}), the answer is ${changeWords(now, decision)}.`;
    return [{ direction: 'other', holdsAt: current, flipsAt: option, decision, sentence }];
  });
}

/** Labels of assumptions start with a capital; inside a sentence only names keep theirs. */
const lowerFirst = (text: string): string => (/^[A-Z][a-z]/.test(text) && !/^(Kubernetes|Redis|Azure|Container)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

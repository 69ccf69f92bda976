import { readAt, writeAt } from '../document/pointer';
import type { Plan } from '../document/schema/plan';
import type { Decider } from './decider';
import { numberWords } from './decisionWords';
import type { NumberSubject } from './subject';
import type { UnsureInput } from './unsureInputs';

/** A single number of the plan that has no registered input of its own. */
export function placeSubject({ input, label, path }: UnsureInput, plan: Plan, decide: Decider): NumberSubject | null {
  const current = readAt(plan, path);
  if (typeof current !== 'number') return null;
  const at = (steps: number): number => current + steps;
  const write = (value: number): Plan => writeAt(plan, path, value);
  // Only its ends are looked at, so that it needs no steps of its own; nothing in a plan that is counted or measured lies below zero but growth.
  const steps = { current, down: Number.POSITIVE_INFINITY, up: Number.POSITIVE_INFINITY, at };
  return { input, kind: 'plan', label, unit: '', path, steps, looks: [], show: numberWords, write, decideAt: (value) => decide(write(value)) };
}

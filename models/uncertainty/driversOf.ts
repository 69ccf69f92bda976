import { ASSUMPTIONS, type Assumptions } from '../assumptions/register';
import { writeAt } from '../document/pointer';
import type { Plan } from '../document/schema/plan';
import { inputRange, movesByWholes } from '../explanation/inputRange';
import { PLAN_INPUTS } from '../explanation/inputs/registry';
import { placeSubject } from '../explanation/placeSubject';
import { isChoice } from '../explanation/subject';
import { subjectsOf } from '../explanation/subjectsOf';
import { unsureInputs } from '../explanation/unsureInputs';
import type { AssumptionDriver, Driver, InputDriver } from './driver';

const NOTHING_DECIDED = (): null => null;

/**
 * Everything that is unsure about a plan, with the ranges that its questions ask about: inputs that are estimated,
 * guessed or signed by nobody, and assumptions that nobody replaced. What is measured or stated is taken as sure, and
 * what belongs to the plan at all (its plants, its flows) is a scenario, not a draw.
 */
export function driversOf(plan: Plan, assumptions: Assumptions): readonly Driver[] {
  return [...inputDrivers(plan, assumptions), ...assumptionDrivers(plan)].filter(({ low, high }) => low < high);
}

function inputDrivers(plan: Plan, assumptions: Assumptions): readonly InputDriver[] {
  const subjects = subjectsOf(plan, assumptions, NOTHING_DECIDED);
  const scope = new Set(PLAN_INPUTS.flatMap((input) => (input.kind === 'number' && input.scope ? [input.id] : [])));
  return unsureInputs(plan, assumptions).flatMap((unsure): readonly InputDriver[] => {
    const { input, label, path, sure, spread } = unsure;
    if (scope.has(input)) return [];
    const registered = PLAN_INPUTS.find(({ id }) => id === input);
    const subject = subjects.find((each) => each.input === input && each.kind === 'plan') ?? placeSubject(unsure, plan, NOTHING_DECIDED);
    if (!subject || isChoice(subject)) return [];
    const { steps, unit } = subject;
    const write = registered?.kind === 'number' ? registered.write : (other: Plan, value: number): Plan => writeAt(other, path, value);
    return [{ id: input, kind: 'plan', label, unit, path, sure, whole: movesByWholes(steps), ...inputRange(steps, spread), likely: steps.current, write }];
  });
}

function assumptionDrivers(plan: Plan): readonly AssumptionDriver[] {
  const replaced = new Set(plan.assumptions.map(({ id }) => id));
  return ASSUMPTIONS.filter(({ id }) => !replaced.has(id)).map(({ id, label, unit, low, likely, high }) => ({
    id,
    kind: 'assumption',
    label,
    unit,
    path: '',
    sure: 'assumed',
    whole: [low, likely, high].every(Number.isInteger),
    low,
    likely,
    high,
  }));
}

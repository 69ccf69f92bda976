import { ASSUMPTIONS, type Assumptions } from '../assumptions/register';
import { setAssumption } from '../document/edits/setAssumption';
import type { Plan } from '../document/schema/plan';
import { remembered } from '../memo/remembered';
import type { Decider } from './decider';
import { valueWords } from './decisionWords';
import type { NumberInput, PlanInput } from './inputs/input';
import { PLAN_INPUTS } from './inputs/registry';
import { numberSteps } from './numberSteps';
import { EXPLAIN } from './settings';
import type { ChoiceSubject, NumberSubject, Subject } from './subject';

/** Everything whose change is tried out on this plan: inputs that it has, then assumptions. */
export function subjectsOf(plan: Plan, assumptions: Assumptions, decide: Decider): readonly Subject[] {
  return [...PLAN_INPUTS.flatMap((input) => planSubject(input, plan, decide)), ...assumptionSubjects(plan, assumptions, decide)];
}

function planSubject(input: PlanInput, plan: Plan, decide: Decider): readonly Subject[] {
  const common = { input: input.id, kind: 'plan', label: input.label, path: input.paths(plan)[0] ?? '' } as const;
  if (input.kind === 'number') {
    const current = input.read(plan);
    return current === null ? [] : [numberSubject({ ...common, unit: input.unit(plan) }, input, current, plan, decide)];
  }
  const choice: ChoiceSubject = {
    ...common,
    unit: '',
    current: input.read(plan),
    options: input.options,
    show: (value) => input.words[value] ?? value,
    decideAt: remembered((value: string) => decide(input.write(plan, value))),
  };
  return [choice];
}

function numberSubject(common: Pick<NumberSubject, 'input' | 'kind' | 'label' | 'unit' | 'path'>, input: NumberInput, current: number, plan: Plan, decide: Decider): NumberSubject {
  const [least, most] = input.limits(plan);
  const reach = Math.max(current * EXPLAIN.reach, current === 0 || input.whole ? current + (input.whole ? EXPLAIN.reach : EXPLAIN.fromNothing) : current);
  return {
    ...common,
    steps: numberSteps({ current, least, most: input.toLimits ? most : Math.min(most, reach), whole: input.whole }),
    looks: EXPLAIN.looks,
    show: input.show ?? ((value) => valueWords(value, common.unit)),
    write: (value) => input.write(plan, value),
    decideAt: remembered((value: number) => decide(input.write(plan, value))),
  };
}

function assumptionSubjects(plan: Plan, assumptions: Assumptions, decide: Decider): readonly NumberSubject[] {
  return ASSUMPTIONS.map(({ id, label, unit, low, likely, high }) => {
    const current = assumptions.value(id);
    const write = (value: number): Plan => setAssumption(plan, { id, value, by: 'search', reason: '' });
    return {
      input: id,
      kind: 'assumption',
      label,
      unit,
      path: '',
      steps: numberSteps({ current, least: Math.min(low, current), most: Math.max(high, current), whole: [low, likely, high, current].every(Number.isInteger) }),
      looks: EXPLAIN.assumptionLooks,
      show: (value) => valueWords(value, unit),
      write,
      decideAt: remembered((value: number) => decide(write(value))),
    };
  });
}

import { checkOverrides } from '../assumptions/checkOverrides';
import { checkEvaluable } from '../document/checkEvaluable';
import type { Plan } from '../document/schema/plan';
import type { Problem } from '../problem/problem';
import { checkPins } from './checkPins';

/** Every reason for which the engine refuses a sound plan, so that a check of the plan alone says the same as an evaluation. */
export const checkAnswerable = (plan: Plan): readonly Problem[] => [...checkEvaluable(plan), ...checkOverrides(plan.assumptions), ...checkPins(plan)];

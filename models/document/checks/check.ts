import type { Problem } from '../../problem/problem';
import type { Plan } from '../schema/plan';

/** Something that must hold between the fields of a plan whose shape is already right. */
export type PlanCheck = (plan: Plan) => readonly Problem[];

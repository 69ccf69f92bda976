import type { Plan } from '../schema/plan';
import type { Remark } from '../schema/planning';
import { upsertById } from './upsertById';

/** Adds a question, decision or note, or puts another version in the place of the one with its id. */
export const setRemark = (plan: Plan, remark: Remark): Plan => ({ ...plan, remarks: upsertById(plan.remarks, remark) });

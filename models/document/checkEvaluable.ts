import { problem, type Problem } from '../problem/problem';
import type { Plan } from './schema/plan';

/** Why a sound plan cannot be sized yet, the first step only: an empty drawing may be saved, but there is nothing to answer. */
export function checkEvaluable(plan: Plan): readonly Problem[] {
  if (plan.sites.length === 0) return [problem('plan.empty', 'sites', { expected: 'at least one site' })];
  if (plan.workloads.length === 0) return [problem('plan.empty', 'workloads', { expected: 'at least one workload' })];
  return [];
}

import { problem, type Problem } from '../problem/problem';
import type { Plan } from './schema/plan';

/** Why a sound plan cannot be sized yet: an empty drawing may be saved, but there is nothing to answer. */
export function checkEvaluable(plan: Plan): readonly Problem[] {
  return [
    ...(plan.sites.length === 0 ? [problem('plan.empty', 'sites', { expected: 'at least one site' })] : []),
    ...(plan.workloads.length === 0 ? [problem('plan.empty', 'workloads', { expected: 'at least one workload' })] : []),
  ];
}

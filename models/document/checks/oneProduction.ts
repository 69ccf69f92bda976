import { problem } from '../../problem/problem';
import type { PlanCheck } from './check';

/** Exactly one environment is production; everything else is measured against it. */
export const oneProduction: PlanCheck = ({ environments }) => {
  const found = environments.filter((environment) => environment.kind === 'production').length;
  return found === 1 ? [] : [problem('plan.field-invalid', 'environments', { expected: 'exactly one environment of kind "production"', got: String(found) })];
};

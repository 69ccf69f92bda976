import type { AssumptionOverride } from '../document/schema/planning';
import { problem, type Problem } from '../problem/problem';
import { overrideRange } from './overrideRange';
import { ASSUMPTION_BY_ID } from './register';

/** Overrides of unknown assumptions, or with values that mean nothing (a ceiling of zero would never be reached). */
export function checkOverrides(overrides: readonly AssumptionOverride[]): readonly Problem[] {
  return overrides.flatMap(({ id, value }, index) => {
    const known = ASSUMPTION_BY_ID.get(id);
    if (!known) return [problem('plan.reference-missing', `assumptions[${index}].id`, { id, expected: 'an assumption of the register' })];
    const [least, most] = overrideRange(known);
    if (value >= least && value <= most) return [];
    return [problem('plan.field-invalid', `assumptions[${index}].value`, { expected: `a number from ${least} to ${most} ${known.unit}`, got: String(value) })];
  });
}

import { problem, type Problem } from '../../problem/problem';
import type { Plan } from '../schema/plan';

/** A correlation is between two values, and each two have at most one. Whether all of them can hold at once is asked where values are drawn. */
export const correlationPairs = ({ correlations = [] }: Pick<Plan, 'correlations'>): readonly Problem[] => {
  const first = new Map<string, number>();
  return correlations.flatMap(({ between }, index) => {
    const path = `correlations[${index}].between`;
    const [one, other] = [...between].sort();
    if (one === other) return [problem('plan.field-invalid', path, { expected: 'two different values', got: between.join(', ') })];
    const pair = JSON.stringify([one, other]);
    const earlier = first.get(pair);
    if (earlier !== undefined) return [problem('plan.field-invalid', path, { expected: `one correlation for each two values; correlations[${earlier}] has these`, got: between.join(', ') })];
    first.set(pair, index);
    return [];
  });
};

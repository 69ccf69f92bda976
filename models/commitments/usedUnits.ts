import type { LoadStep } from '../capacity/loadSteps';

/**
 * How many of the committed units a mean hour uses: Σ steps: share × min(units, committed).
 * @example 2 committed; half the hours 3 units and half 1 → 0.5 × 2 + 0.5 × 1 = 1.5
 */
export function usedUnits(steps: readonly LoadStep[], quantity: number): number {
  return steps.reduce((sum, { units, share }) => sum + share * Math.min(units, quantity), 0);
}

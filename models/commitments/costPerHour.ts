import type { LoadStep } from '../capacity/loadSteps';

/** What an hour costs with and without a commitment, per unit. */
export interface Rates {
  readonly committed: number;
  readonly payg: number;
}

/**
 * Mean cost of an hour = committed × rate + Σ steps: share × max(0, units − committed) × pay-as-you-go price.
 * What is committed is paid in every hour, used or not.
 * @example 2 committed at 0.70, list price 1.00, half the hours 3 units and half 1 → 1.40 + 0.5 × 1.00 = 1.90
 */
export function costPerHour(steps: readonly LoadStep[], quantity: number, { committed, payg }: Rates): number {
  return steps.reduce((sum, { units, share }) => sum + share * Math.max(0, units - quantity) * payg, quantity * committed);
}

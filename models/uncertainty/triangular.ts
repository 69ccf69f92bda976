/** What is known of an unsure value: its ends and where it most likely lies. */
export interface Triangle {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * The value below which a share u of a triangular distribution lies. With F = (likely − low) ÷ (high − low):
 * u < F: low + √(u × (high − low) × (likely − low)), else high − √((1 − u) × (high − low) × (high − likely)).
 * Taken because three values are all that is known and its quantiles are exact. A PERT curve through the same three
 * values is narrower, and nothing known here would justify that.
 * @example low 0, likely 1, high 2: u 0.5 → 1; u 0.125 → 0.5
 */
export function triangular({ low, likely, high }: Triangle, u: number): number {
  const width = high - low;
  if (width === 0) return likely;
  return u * width < likely - low ? low + Math.sqrt(u * width * (likely - low)) : high - Math.sqrt((1 - u) * width * (high - likely));
}

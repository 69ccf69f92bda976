/** Acklam's coefficients for the middle (`a` over `b`) and the tails (`c` over `d`), highest power first. */
const MIDDLE = {
  above: [-3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1, 2.506628277459239],
  below: [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1],
} as const;
const TAIL = {
  above: [-7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783],
  below: [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1],
} as const;
/** Where the tails begin. */
const TAIL_SHARE = 0.02425;

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduce((sum, each) => sum * x + each, 0);

/**
 * The value below which a share u of the standard normal distribution lies, 0 < u < 1; relative error below 1.15e-9.
 * Peter J. Acklam, "An algorithm for computing the inverse normal cumulative distribution function", 2003.
 * @example 0.5 → 0; 0.975 → 1.95996
 */
export function inverseNormal(u: number): number {
  if (u > 0.5) return -inverseNormal(1 - u);
  if (u < TAIL_SHARE) {
    const t = Math.sqrt(-2 * Math.log(u));
    return polynomial(TAIL.above, t) / polynomial(TAIL.below, t);
  }
  const q = u - 0.5;
  return (q * polynomial(MIDDLE.above, q * q)) / polynomial(MIDDLE.below, q * q);
}

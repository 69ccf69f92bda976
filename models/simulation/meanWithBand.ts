/** Mean and the half-width of its 95 % confidence interval over independent runs (Student's t by a short table). */
export function meanWithBand(values: readonly number[]): { readonly mean: number; readonly halfWidth: number } {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (count < 2) return { mean, halfWidth: Number.POSITIVE_INFINITY };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return { mean, halfWidth: studentT(count - 1) * Math.sqrt(variance / count) };
}

/** Two-sided 95 % quantiles; between rows the next smaller number of degrees is used, which widens the band. */
const STUDENT_T: readonly (readonly [degrees: number, quantile: number])[] = [
  [1, 12.706], [2, 4.303], [3, 3.182], [4, 2.776], [5, 2.571], [6, 2.447], [7, 2.365], [8, 2.306], [9, 2.262], [10, 2.228],
  [12, 2.179], [15, 2.131], [19, 2.093], [24, 2.064], [29, 2.045], [39, 2.023], [59, 2.001], [119, 1.98],
];

function studentT(degrees: number): number {
  return STUDENT_T.reduce((quantile, [from, value]) => (from <= degrees ? value : quantile), STUDENT_T[0]?.[1] ?? 0);
}

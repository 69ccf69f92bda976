/**
 * The lower triangle L with L × Lᵀ = the symmetric matrix; null where the matrix is not positive definite.
 * @example [[1, 0.6], [0.6, 1]] → [[1, 0], [0.6, 0.8]]
 */
export function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const lower: number[][] = [];
  for (const [at, line] of matrix.entries()) {
    const row: number[] = [];
    for (const [column, known] of lower.entries()) {
      const rest = row.reduce((left, each, k) => left - each * (known[k] ?? 0), line[column] ?? 0);
      row.push(rest / (known[column] ?? 1));
    }
    const square = row.reduce((left, each) => left - each * each, line[at] ?? 0);
    if (!(square > TINY)) return null;
    lower.push([...row, Math.sqrt(square)]);
  }
  return lower.map((row) => [...row, ...new Array<number>(matrix.length - row.length).fill(0)]);
}

/** Below this a remaining variance is an error of rounding. */
const TINY = 1e-12;

export interface Size {
  readonly factor: number;
  readonly ms: number;
}

/**
 * Power p of ms ≈ c·factor^p, by least squares on logarithms: 1 grows with the plan, 2 with its square.
 * @example growthExponent([{ factor: 1, ms: 3 }, { factor: 2, ms: 12 }]) = 2
 */
export function growthExponent(sizes: readonly Size[]): number {
  const points = sizes.map(({ factor, ms }) => ({ x: Math.log(factor), y: Math.log(ms) }));
  const mean = (pick: (point: { x: number; y: number }) => number): number => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}

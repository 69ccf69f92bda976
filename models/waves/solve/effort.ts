/** Work that searches may still do, counted and not timed: the same question stops at the same place on every machine. */
export interface Effort {
  /** Work is done, whether or not any was left for it. */
  readonly spend: (work: number) => void;
  readonly left: () => number;
  readonly isLeft: () => boolean;
  /** For one search of several: it ends after so much, or when all is spent. */
  readonly part: (most: number) => Effort;
}

/**
 * @param most steps: one is a look at one job, some 20 to 50 ns of processor time
 * @example 10 steps, a part of 4 spends 5 → the part has nothing left, the whole has 5
 */
export function effortOf(most: number, whole?: Effort): Effort {
  let left = most;
  const effort: Effort = {
    spend: (work) => {
      left -= work;
      whole?.spend(work);
    },
    left: () => Math.min(left, whole?.left() ?? left),
    isLeft: () => effort.left() > 0,
    part: (share) => effortOf(share, effort),
  };
  return effort;
}

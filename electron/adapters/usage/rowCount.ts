import type { UsageGatherer } from '../../../models/calibration/gatherUsage';
import type { UsageRow } from '../../../models/calibration/usageRow';
import { problem, type Problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';

export interface CountedRows {
  readonly taken: number;
  readonly leftOut: number;
  /** What is wrong with the first ones that were left out. */
  readonly problems: readonly Problem[];
}

const MOST_NAMED = 20;

/** Rows of one source as they come: those that can be used go into the bill, the first of the others are named. */
export class RowCount {
  private taken = 0;
  private leftOut = 0;
  private readonly problems: Problem[] = [];

  constructor(
    private readonly name: string,
    private readonly into: UsageGatherer,
  ) {}

  get rows(): number {
    return this.taken + this.leftOut;
  }

  take(row: Result<UsageRow>): void {
    if (row.ok) {
      this.into.add(row.value);
      this.taken += 1;
    } else {
      this.leftOut += 1;
      if (this.problems.length < MOST_NAMED) this.problems.push(...row.problems);
    }
  }

  /** A source without one usable row is no bill. */
  result(): Result<CountedRows> {
    const { taken, leftOut, problems } = this;
    return taken === 0 ? fail(...problems, problem('usage.empty', '', { name: this.name })) : ok({ taken, leftOut, problems });
  }
}

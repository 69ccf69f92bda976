interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export declare function vitestCounts(file: string): Counts;
export declare function playwrightCounts(file: string): Counts;

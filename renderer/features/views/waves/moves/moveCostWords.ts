/** Changes in words; the cost is null where the currencies differ. */
export interface MoveCostWords {
  readonly days: string;
  readonly risk: string;
  readonly cost: string | null;
}

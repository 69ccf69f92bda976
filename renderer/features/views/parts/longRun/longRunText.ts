/** What a long run says about itself; every feature brings its own words. */
export interface LongRunText {
  readonly start: string;
  readonly again: string;
  readonly cancel: string;
  /** Before the first step. */
  readonly preparing: string;
  readonly progress: (done: string, total: string) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly staleTitle: string;
  readonly staleText: string;
  readonly failedTitle: string;
}

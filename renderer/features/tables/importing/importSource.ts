import type { ImportSheet } from './importSheet';

/** What an import begins with. */
export interface ImportSource {
  /** A sheet without lines waits for somebody to paste them. */
  readonly sheets: readonly ImportSheet[];
  /** Number of the column in which rows without headings begin. */
  readonly from: number;
}

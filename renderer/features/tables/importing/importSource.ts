import type { DecimalMark } from '../../inspector/parseNumber';
import type { ImportSheet } from './importSheet';

/** What an import begins with. */
export interface ImportSource {
  /** A sheet without lines waits for somebody to paste them. */
  readonly sheets: readonly ImportSheet[];
  /** Number of the column in which rows without headings begin. */
  readonly from: number;
  /** How numbers are written, where that is known; else it is told from the numbers. */
  readonly decimal?: DecimalMark;
}

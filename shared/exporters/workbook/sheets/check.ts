import type { CellContent } from '../cellContent';

/** A row of the Checks sheet: what the workbook works out beside what it should be. */
export interface Check {
  readonly title: string;
  readonly workbook: CellContent;
  readonly expected: CellContent;
  readonly unit: string;
}

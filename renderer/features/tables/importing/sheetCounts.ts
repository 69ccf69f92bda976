/** What becomes of the rows of a sheet. */
export interface SheetCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly faulty: number;
}

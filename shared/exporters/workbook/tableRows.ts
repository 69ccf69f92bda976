/** Lists start at the top: a header, then the rows. */
export const TABLE_HEADER_ROW = 1;
export const FIRST_TABLE_ROW = TABLE_HEADER_ROW + 1;

/** The last row of a list of `count` rows; an empty list keeps one empty row, so that every range is a real one. */
export function lastTableRow(count: number): number {
  return TABLE_HEADER_ROW + Math.max(count, 1);
}

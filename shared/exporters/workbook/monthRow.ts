import { type CellContent, blank, formula, type NumberFormat, text, unit } from './cellContent';
import type { KeyedRow, RowOf } from './keyedRows';
import { monthLetter, monthRange } from './monthColumns';

export interface MonthRow {
  readonly key: string;
  readonly label: string;
  /** What belongs to the row and its formulas look at; two cells. */
  readonly beside?: readonly [CellContent, CellContent];
  readonly unit: string;
  readonly format: NumberFormat;
  /** What the months give, by column. */
  readonly results: readonly number[];
  /** One formula for the whole row: the same in every column but for the letter. */
  formula(column: string, rowOf: RowOf, at: number): string;
  /** Sum of the months, shown before them; absent where a sum says nothing. */
  readonly sum?: number;
}

/** A row of one formula across the months. */
export function monthRow({ key, label, beside = [blank, blank], unit: unitOfRow, format, results, formula: across, sum }: MonthRow): KeyedRow {
  return {
    key,
    cells: (rowOf) => [
      text(label, 'label'),
      ...beside,
      unit(unitOfRow),
      sum === undefined ? blank : formula(`ROUND(SUM(${monthRange(rowOf(key), results.length)}),2)`, sum, 'money'),
      ...results.map((result, at) => formula(across(monthLetter(at), rowOf, at), result, format)),
    ],
  };
}

import { decimalMark, parseNumber, type DecimalMark } from '../../inspector/parseNumber';
import { columnsNow } from '../columns';
import type { TableKind } from '../tableKinds';
import type { SheetLine } from './importSheet';
import type { Mapping } from './recogniseColumns';

const OTHER: Readonly<Record<DecimalMark, DecimalMark>> = { '.': ',', ',': '.' };

/** The decimal mark of the sheet: that of the user's region, unless numbers of the sheet can only be read with the other one. */
export function decimalOf(kind: TableKind, lines: readonly SheetLine[], mapping: Mapping, own: DecimalMark = decimalMark()): DecimalMark {
  const numeric = mapping.map((id) => columnsNow(kind).some((column) => column.id === id && column.numeric));
  const numbers = lines.flatMap(({ cells }) => cells.filter((_, at) => numeric[at]).map((cell) => cell.replace(/\s*%$/, '')));
  const onlyBy = (mark: DecimalMark): number => numbers.filter((cell) => parseNumber(cell, mark) !== null && parseNumber(cell, OTHER[mark]) === null).length;
  return onlyBy(OTHER[own]) > onlyBy(own) ? OTHER[own] : own;
}

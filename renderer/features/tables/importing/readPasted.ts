import { splitCells } from '../../../../shared/prices/sheet/splitCells';
import type { SheetLine } from './importSheet';

/** What a spreadsheet puts on the clipboard: cells between tabs, quoted where they hold a tab, a quote or a line break. Empty rows count, but are left out. */
export const readPasted = (text: string): readonly SheetLine[] =>
  splitCells(text, '\t')
    .map(({ cells }, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

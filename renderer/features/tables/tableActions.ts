import { removeItems } from '../../../models/document/edits';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { INSPECTOR_TEXT } from '../inspector/messages';
import { decimalMark } from '../inspector/parseNumber';
import { changeCells, type CellText } from './changeCells';
import { headingOf, type Column } from './column';
import { tabbedText } from './copyText';
import { TABLES_TEXT as text } from './messages';
import { ROW_MAKERS } from './newRow';
import { cellCount, columnsIn, rowsIn, type Range } from './range';
import type { Row } from './shownRows';
import type { TableKind } from './tableKinds';
import { useTables } from './tablesStore';

/** The table that an action works on, as it is shown. */
export interface ShownTable {
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Writes cells as one undo step and says which stay as they were. */
function write(kind: TableKind, label: string, cells: readonly CellText[]): void {
  const { plan, edit } = usePlan.getState();
  const changed = changeCells(plan, kind, cells, decimalMark());
  edit(label, () => changed.plan);
  const [first] = changed.faults;
  useTables.getState().say(first ? text.refusedCells(changed.faults.length, text.inColumn(headingOf(first.column), first.message)) : '');
}

const cellText = (column: Column, subject: Row): string => column.text(subject, { plan: usePlan.getState().plan, subject, decimal: decimalMark() });

export const tableActions = {
  /** Puts one text into one cell; a sentence when it may not go there. */
  commit(kind: TableKind, itemId: string, column: Column, written: string): string | null {
    const { plan, edit } = usePlan.getState();
    const changed = changeCells(plan, kind, [{ itemId, column, text: written }], decimalMark());
    const [fault] = changed.faults;
    if (fault) return fault.message;
    edit(INSPECTOR_TEXT.change(column.field.label), () => changed.plan);
    return null;
  },

  /** Copies the first row of the selected cells into the others; a single row takes the row above it. */
  fillDown({ kind, columns, rows }: ShownTable, range: Range): void {
    const from = range.top === range.bottom ? range.top - 1 : range.top;
    const source = rows[from];
    if (!source) return;
    const cells = rowsIn({ ...range, top: from + 1 }, rows).flatMap(({ id: itemId }) => columnsIn(range, columns).map((column) => ({ itemId, column, text: cellText(column, source) })));
    write(kind, text.edits.fill(cells.length), cells);
  },

  clear({ kind, columns, rows }: ShownTable, range: Range): void {
    const cells = rowsIn(range, rows).flatMap(({ id: itemId }) => columnsIn(range, columns).map((column) => ({ itemId, column, text: '' })));
    write(kind, text.edits.clear(cellCount(range)), cells);
  },

  /** Writes a block of texts from the upper left corner on; a single text goes into every selected cell. */
  pasteOver({ kind, columns, rows }: ShownTable, range: Range, block: readonly (readonly string[])[]): void {
    const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
    const cells =
      only === undefined
        ? block.flatMap((line, down) => line.flatMap((written, right) => cellAt(rows[range.top + down], columns[range.left + right], written)))
        : rowsIn(range, rows).flatMap((row) => columnsIn(range, columns).flatMap((column) => cellAt(row, column, only)));
    write(kind, text.edits.paste(cells.length), cells);
  },

  copy({ columns, rows }: ShownTable, range: Range): string {
    return tabbedText(rowsIn(range, rows).map((row) => columnsIn(range, columns).map((column) => cellText(column, row))));
  },

  addRow(kind: TableKind): void {
    const { plan, edit } = usePlan.getState();
    const added = ROW_MAKERS[kind].add(plan, new Map());
    if (!added) return;
    edit(text.add[kind], () => added.plan);
    useTables.getState().search('', null);
    useTables.getState().moveTo({ itemId: added.id, column: 0 });
    useView.getState().select([added.id]);
  },

  deleteRows({ rows }: ShownTable, range: Range): void {
    const ids = rowsIn(range, rows).map(({ id }) => id);
    const next = rows[range.bottom + 1] ?? rows[range.top - 1];
    usePlan.getState().edit(text.edits.deleteRows(ids.length), (plan) => removeItems(plan, ids));
    useTables.getState().moveTo({ itemId: next?.id ?? null, column: range.left });
    useView.getState().select(next ? [next.id] : []);
  },
} as const;

const cellAt = (row: Row | undefined, column: Column | undefined, written: string): readonly CellText[] => (row && column ? [{ itemId: row.id, column, text: written }] : []);

import type { KeyboardEvent } from 'react';
import { isMac } from '../../../app/platform';
import { useView } from '../../../state/viewStore';
import { moveCursor, type GridSpot } from '../moveCursor';
import { cellCount, rangeOf, rowsIn } from '../range';
import { tableActions, type ShownTable } from '../tableActions';
import { useTables, type CellPlace } from '../tablesStore';
import type { EditCell } from './useCellEdit';

interface GridKeys {
  readonly table: ShownTable;
  readonly edit: EditCell;
  /** Rows that fit into the window. */
  readonly page: () => number;
}

/** Keys of a spreadsheet. Tab leaves the table, so that nobody is caught in it. */
export function useGridKeys({ table, edit, page }: GridKeys): (event: KeyboardEvent) => void {
  const { rows, columns } = table;
  const spotOf = ({ itemId, column }: CellPlace): GridSpot => ({ row: rows.findIndex(({ id }) => id === itemId), column });
  const range = () => rangeOf(rows, useTables.getState().cursor, useTables.getState().anchor);

  const go = (to: GridSpot, extend: boolean): void => {
    useTables.getState().moveTo({ itemId: rows[to.row]?.id ?? null, column: to.column }, extend);
    const now = range();
    if (now) useView.getState().select(rowsIn(now, rows).map(({ id }) => id));
  };

  const move = (event: KeyboardEvent, mod: boolean): boolean => {
    const spot = spotOf(useTables.getState().cursor);
    const to = moveCursor(spot, event.key, mod, { rows: rows.length, columns: columns.length, page: page() }, event.shiftKey ? Math.min(0, spot.row) : -1);
    if (to) go(to, event.shiftKey && spot.row >= 0);
    return to !== null;
  };

  const onHeading = ({ key }: KeyboardEvent, column: number): boolean => {
    if (key !== 'Enter' && key !== ' ') return false;
    useTables.getState().sortBy(columns[column]?.id ?? '');
    return true;
  };

  const onCell = (event: KeyboardEvent, mod: boolean): boolean => {
    const { key, shiftKey } = event;
    const now = range();
    if (mod && key.toLowerCase() === 'd' && now) tableActions.fillDown(table, now);
    else if (mod && key.toLowerCase() === 'a') selectAll(table);
    else if (mod && key === 'Delete' && now) tableActions.deleteRows(table, now);
    else if (shiftKey && key === ' ') selectRows(table);
    else if (!mod && (key === 'Delete' || key === 'Backspace') && now) tableActions.clear(table, now);
    else if (!mod && (key === 'Enter' || key === 'F2')) edit.start();
    // Several selected cells are let go of first, what is selected in the app after that.
    else if (key === 'Escape' && now && cellCount(now) > 1) useTables.getState().moveTo(useTables.getState().cursor);
    else if (!mod && !event.altKey && key.length === 1) edit.start(key);
    else return false;
    return true;
  };

  return (event) => {
    const { draft, cursor } = useTables.getState();
    if (draft !== null || event.altKey) return;
    const mod = isMac() ? event.metaKey : event.ctrlKey;
    const used = move(event, mod) || (spotOf(cursor).row === -1 ? onHeading(event, cursor.column) : onCell(event, mod));
    if (used) event.preventDefault();
  };
}

function selectAll({ rows, columns }: ShownTable): void {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return;
  useTables.getState().moveTo({ itemId: first.id, column: 0 });
  useTables.getState().moveTo({ itemId: last.id, column: columns.length - 1 }, true);
}

/** The rows of the selected cells, from edge to edge. */
function selectRows({ columns }: ShownTable): void {
  const { cursor, anchor, moveTo } = useTables.getState();
  moveTo({ ...anchor, column: 0 });
  moveTo({ ...cursor, column: columns.length - 1 }, true);
}

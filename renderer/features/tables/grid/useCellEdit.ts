import type { FocusEvent, KeyboardEvent } from 'react';
import { usePlan } from '../../../state/usePlan';
import { decimalMark } from '../../inspector/parseNumber';
import { folded } from '../folded';
import { withinGrid, type GridSpot } from '../moveCursor';
import { tableActions, type ShownTable } from '../tableActions';
import { useTables } from '../tablesStore';

export interface EditCell {
  /** Opens the cell at the cursor; with a letter that is typed over what stands there. */
  start(typed?: string): void;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Typing into the cell at the cursor. What may not stay is marked and kept open, until it is mended or left. */
export function useCellEdit(table: ShownTable): EditCell {
  const { kind, rows, columns } = table;
  const here = () => {
    const { cursor } = useTables.getState();
    const row = rows.find(({ id }) => id === cursor.itemId);
    const column = columns[cursor.column];
    return row && column ? { row, column, context: { plan: usePlan.getState().plan, subject: row, decimal: decimalMark() } } : null;
  };

  /** False when the text may not stay. */
  const commit = (): boolean => {
    const { draft, type, say } = useTables.getState();
    const place = here();
    if (draft === null || place === null) return true;
    const message = place.column.text(place.row, place.context) === draft.text ? null : tableActions.commit(kind, place.row.id, place.column, draft.text);
    if (message !== null) type({ ...draft, message });
    say(message ?? '');
    return message === null;
  };

  const leave = (step: GridSpot): void => {
    const { cursor, moveTo } = useTables.getState();
    const spot = { row: rows.findIndex(({ id }) => id === cursor.itemId) + step.row, column: cursor.column + step.column };
    const { row, column } = withinGrid(spot, { rows: rows.length, columns: columns.length }, 0);
    moveTo({ itemId: rows[row]?.id ?? null, column });
  };

  return {
    start: (typed) => {
      const place = here();
      if (!place) return;
      const choices = place.column.choices(place.context);
      const text = place.column.text(place.row, place.context);
      const chosen = typed === undefined ? text : (choices?.find((choice) => folded(choice).startsWith(folded(typed))) ?? (choices === null ? typed : text));
      useTables.getState().type({ text: chosen, message: null });
    },
    onText: (text) => useTables.getState().type({ text, message: null }),
    onKeyDown: (event) => {
      const step = STEPS[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
      if (event.key === 'Escape') {
        useTables.getState().say('');
        leave({ row: 0, column: 0 });
      } else if (step && commit()) leave(step);
      else if (!step) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onBlur: () => {
      // A refused text goes, but what was wrong with it stays below the table.
      if (useTables.getState().draft !== null) {
        commit();
        useTables.getState().type(null);
      }
    },
  };
}

const STEPS: Readonly<Record<string, GridSpot>> = {
  Enter: { row: 1, column: 0 },
  'Shift+Enter': { row: -1, column: 0 },
  Tab: { row: 0, column: 1 },
  'Shift+Tab': { row: 0, column: -1 },
};

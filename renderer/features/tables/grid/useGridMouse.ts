import type { MouseEvent } from 'react';
import { useView } from '../../../state/viewStore';
import { rangeOf, rowsIn } from '../range';
import type { ShownTable } from '../tableActions';
import { useTables, type CellPlace } from '../tablesStore';

/** The cell that an event happened in, by what the cell says of itself. */
function placeOf(event: MouseEvent): CellPlace | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { itemId: cell.dataset['row'] ?? null, column: Number(cell.dataset['column']) } : null;
}

/** Clicks choose cells, with Shift or by dragging a block of them; a click on a heading sorts. */
export function useGridMouse({ rows }: ShownTable) {
  const choose = (place: CellPlace, extend: boolean): void => {
    useTables.getState().moveTo(place, extend);
    const { cursor, anchor } = useTables.getState();
    const range = rangeOf(rows, cursor, anchor);
    if (range) useView.getState().select(rowsIn(range, rows).map(({ id }) => id));
  };

  return {
    onMouseDown: (event: MouseEvent): void => {
      const place = placeOf(event);
      const heading = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-heading]') : null;
      if (heading) useTables.getState().sortBy(heading.dataset['heading'] ?? '');
      // A click into the editor is the editor's; its own blur keeps what was typed otherwise.
      if (place === null || isEditor(event)) return;
      event.preventDefault();
      (document.activeElement as HTMLElement | null)?.blur();
      choose(place, event.shiftKey);
    },
    onMouseOver: (event: MouseEvent): void => {
      const place = event.buttons === 1 && !isEditor(event) ? placeOf(event) : null;
      const { cursor, draft } = useTables.getState();
      if (place !== null && draft === null && (place.itemId !== cursor.itemId || place.column !== cursor.column)) choose(place, true);
    },
  };
}

const isEditor = ({ target }: MouseEvent): boolean => target instanceof Element && target.closest('input, select') !== null;

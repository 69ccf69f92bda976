import type { ClipboardEvent } from 'react';
import { splitCells } from '../../../../shared/prices/sheet/splitCells';
import { useDialogs } from '../../../state/dialogStore';
import { readPasted } from '../importing/readPasted';
import { recogniseColumns } from '../importing/recogniseColumns';
import { rangeOf } from '../range';
import { tableActions, type ShownTable } from '../tableActions';
import { useTables } from '../tablesStore';

/** Copies the selected cells, and takes what a spreadsheet copied: cells over cells where they fit, whole rows by way of a preview. */
export function useGridClipboard(table: ShownTable) {
  const range = () => rangeOf(table.rows, useTables.getState().cursor, useTables.getState().anchor);
  return {
    onCopy: (event: ClipboardEvent): void => {
      const now = range();
      if (now === null || useTables.getState().draft !== null) return;
      event.clipboardData.setData('text/plain', tableActions.copy(table, now));
      event.preventDefault();
    },
    onPaste: (event: ClipboardEvent): void => {
      const text = event.clipboardData.getData('text/plain');
      if (useTables.getState().draft !== null || text.trim() === '') return;
      event.preventDefault();
      const now = range();
      const block = splitCells(text, '\t').map(({ cells }) => cells);
      const { headed } = recogniseColumns(table.kind, block[0] ?? []);
      const fits = now !== null && now.top + block.length <= table.rows.length;
      if (fits && !headed) tableActions.pasteOver(table, now, block);
      else useDialogs.getState().show({ kind: 'import-rows', source: { sheets: [{ kind: table.kind, lines: readPasted(text) }], from: now?.left ?? 0 } });
    },
  };
}

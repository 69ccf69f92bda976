import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { CellContext } from '../cells/cellType';
import type { Column } from '../column';
import type { Row } from '../shownRows';
import { columnWidth, ROW_HEIGHT } from './gridShape';
import { useGridStyles } from './useGridStyles';

interface GridRowProps {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly context: Omit<CellContext, 'subject'>;
  /** The column of the cursor; null when it is in another row. */
  readonly cursor: number | null;
  /** First and last selected column; null when nothing of the row is selected. */
  readonly left: number | null;
  readonly right: number | null;
  /** Selected somewhere in the app. */
  readonly marked: boolean;
  /** Stands in the cell of the cursor while it is being edited. */
  readonly editor: ReactNode;
}

/** One item of the plan. The first cell names the row. */
export const GridRow = memo(function GridRow({ row, index, columns, context, cursor, left, right, marked, editor }: GridRowProps) {
  const styles = useGridStyles();
  return (
    // The row of headings is the first.
    <div role="row" aria-rowindex={index + 2} className={styles.row} style={{ top: index * ROW_HEIGHT }} data-testid={`table-row-${row.id}`}>
      {columns.map((column, at) => {
        const isSelected = left !== null && right !== null && at >= left && at <= right;
        const isEdited = at === cursor && editor !== null;
        const text = column.text(row, { ...context, subject: row });
        return (
          <div
            key={column.id}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-selected={isSelected}
            tabIndex={at === cursor && !isEdited ? 0 : -1}
            className={mergeClasses(
              styles.cell,
              column.numeric && styles.numeric,
              at === 0 && styles.name,
              marked && styles.marked,
              at === cursor && styles.cursor,
              isSelected && styles.selected,
              isEdited && styles.editing,
            )}
            style={{ width: columnWidth(column.width, at) }}
            title={isEdited ? undefined : text}
            data-id={column.id}
            data-row={row.id}
            data-column={at}
          >
            {isEdited ? editor : text}
          </div>
        );
      })}
    </div>
  );
});

import { mergeClasses } from '@fluentui/react-components';
import { ArrowSortDown16Regular, ArrowSortUp16Regular } from '@fluentui/react-icons';
import type { Column } from '../column';
import type { Sorting } from '../tablesStore';
import { columnWidth } from './gridShape';
import { useGridStyles } from './useGridStyles';

interface GridHeadProps {
  readonly columns: readonly Column[];
  readonly sorting: Sorting | null;
  /** The column of the cursor; null when it is in a row. */
  readonly cursor: number | null;
}

/** Headings; a click or Enter sorts. */
export function GridHead({ columns, sorting, cursor }: GridHeadProps) {
  const styles = useGridStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {columns.map((column, at) => {
        const sorted = sorting?.columnId === column.id ? sorting : null;
        const Arrow = sorted?.descending === true ? ArrowSortDown16Regular : ArrowSortUp16Regular;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={sorted === null ? 'none' : sorted.descending ? 'descending' : 'ascending'}
            tabIndex={at === cursor ? 0 : -1}
            className={mergeClasses(styles.cell, column.numeric && styles.numeric, at === 0 && styles.name, styles.heading)}
            style={{ width: columnWidth(column.width, at) }}
            title={column.field.help ?? column.field.label}
            data-heading={column.id}
            data-column={at}
          >
            {sorted && <Arrow aria-hidden="true" />}
            {column.field.label}
            {column.field.unit !== undefined && <span className={styles.unit}>{column.field.unit}</span>}
          </div>
        );
      })}
    </div>
  );
}

import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTableStyles } from './tableStyles';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** Numbers are right-aligned. */
  readonly numeric?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface TableFrameProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** The bodies of the table. */
  readonly children: ReactNode;
}

/** What every table has: a frame that scrolls, a caption and the heads of its columns. */
export function TableFrame<Row>({ caption, columns, children }: TableFrameProps<Row>) {
  const styles = useTableStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={mergeClasses(styles.head, column.numeric === true && styles.numericHead)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

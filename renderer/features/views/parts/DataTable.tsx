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

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  readonly strong?: (row: Row) => boolean;
}

/** A plain table: the first column names the row. */
export function DataTable<Row>({ caption, columns, rows, rowKey, strong }: DataTableProps<Row>) {
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
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)} className={strong?.(row) === true ? styles.strong : undefined}>
              {columns.map((column, place) => {
                const className = mergeClasses(styles.cell, column.numeric === true && styles.numeric);
                return place === 0 ? (
                  <th key={column.id} scope="row" className={mergeClasses(className, styles.rowHead, styles.rowName)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={className}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

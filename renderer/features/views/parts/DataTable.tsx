import { mergeClasses } from '@fluentui/react-components';
import { TableFrame, type Column } from './TableFrame';
import { useTableStyles } from './tableStyles';

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
    <TableFrame caption={caption} columns={columns}>
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
    </TableFrame>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TableFrame, type Column } from './TableFrame';
import { useTableStyles } from './tableStyles';

const useStyles = makeStyles({
  open: { borderBottom: 'none' },
  title: { fontWeight: tokens.fontWeightSemibold, paddingBottom: 0 },
  story: { paddingTop: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '16px', overflowWrap: 'anywhere' },
  line: { display: 'block', maxWidth: '90ch' },
});

interface StoryTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Names the row in a line above its numbers; without it the first column does. */
  readonly title?: (row: Row) => string;
  /** Sentences below the numbers, as wide as the table: a narrow window leaves no column wide enough for them. */
  readonly story: (row: Row) => readonly string[];
}

/** A table whose rows have numbers and, below them, what there is to say. */
export function StoryTable<Row>({ caption, columns, rows, rowKey, title, story }: StoryTableProps<Row>) {
  return (
    <TableFrame caption={caption} columns={columns}>
      {rows.map((row) => (
        <StoryRows key={rowKey(row)} row={row} columns={columns} title={title?.(row) ?? null} story={story(row)} />
      ))}
    </TableFrame>
  );
}

interface StoryRowsProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly title: string | null;
  readonly story: readonly string[];
}

function StoryRows<Row>({ row, columns, title, story }: StoryRowsProps<Row>) {
  const styles = useStyles();
  const table = useTableStyles();
  return (
    <tbody>
      {title !== null && (
        <tr>
          <th scope="rowgroup" colSpan={columns.length} className={mergeClasses(table.cell, table.rowHead, styles.open, styles.title)}>
            {title}
          </th>
        </tr>
      )}
      <tr>
        {columns.map((column, place) => {
          const className = mergeClasses(table.cell, styles.open, column.numeric === true && table.numeric);
          return title === null && place === 0 ? (
            <th key={column.id} scope="row" className={mergeClasses(className, table.rowHead)}>
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.id} className={className}>
              {column.cell(row)}
            </td>
          );
        })}
      </tr>
      <tr>
        <td colSpan={columns.length} className={mergeClasses(table.cell, styles.story)}>
          {story.map((sentence) => (
            <span key={sentence} className={styles.line}>
              {sentence}
            </span>
          ))}
        </td>
      </tr>
    </tbody>
  );
}

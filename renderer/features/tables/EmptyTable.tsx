import { makeStyles, tokens } from '@fluentui/react-components';
import { TABLES_TEXT as text } from './messages';
import type { ShownTable } from './tableActions';
import { useGridClipboard } from './grid/useGridClipboard';

const useStyles = makeStyles({
  root: {
    flex: '1 1 0',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
});

/** In place of a table without rows; it takes rows from the clipboard too. */
export function EmptyTable({ table, query }: { readonly table: ShownTable; readonly query: string }) {
  const styles = useStyles();
  const { onPaste } = useGridClipboard(table);
  return (
    <div className={styles.root} tabIndex={0} data-start role="group" aria-label={text.kinds[table.kind]} onPaste={onPaste} data-testid="table-empty">
      <p className={styles.line}>{query === '' ? text.empty[table.kind] : text.noMatch(query)}</p>
      {query === '' && <p className={styles.line}>{text.emptyHint}</p>}
    </div>
  );
}

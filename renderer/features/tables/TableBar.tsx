import { Button, makeStyles, SearchBox, Select, Tooltip } from '@fluentui/react-components';
import { Add20Regular, ArrowDown20Regular, ClipboardPaste20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useDialogs } from '../../state/dialogStore';
import { usePlan } from '../../state/usePlan';
import { headingOf } from './column';
import { TABLES_TEXT as text } from './messages';
import { whyNoRow } from './newRow';
import type { Range } from './range';
import { tableActions, type ShownTable } from './tableActions';
import { useTables } from './tablesStore';
import { WorkbookButtons } from './workbook/WorkbookButtons';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  search: { display: 'flex', gap: '4px', marginLeft: 'auto' },
  box: { width: '160px' },
  column: { width: '148px' },
});

/** What can be done to a table, and what is searched in it. */
export function TableBar({ table, range }: { readonly table: ShownTable; readonly range: Range | null }) {
  const styles = useStyles();
  const { kind, columns } = table;
  const why = usePlan((state) => whyNoRow(state.plan, kind));
  const { query, queryColumn, search } = useTables();
  const chosen = range === null ? 0 : range.bottom - range.top + 1;
  const add = (
    <Button size="small" icon={<Add20Regular />} disabledFocusable={why !== null} onClick={() => tableActions.addRow(kind)} data-testid="table-add">
      {text.add[kind]}
    </Button>
  );
  return (
    <div className={styles.bar}>
      {why === null ? add : <Tooltip content={why} relationship="description">{add}</Tooltip>}
      <Button size="small" appearance="subtle" icon={<Delete20Regular />} disabledFocusable={range === null} onClick={() => range && tableActions.deleteRows(table, range)} data-testid="table-delete">
        {text.deleteRows(chosen)}
      </Button>
      <Button size="small" appearance="subtle" icon={<ArrowDown20Regular />} disabledFocusable={range === null} onClick={() => range && tableActions.fillDown(table, range)} data-testid="table-fill">
        {text.fillDown}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<ClipboardPaste20Regular />}
        onClick={() => useDialogs.getState().show({ kind: 'import-rows', source: { sheets: [{ kind, lines: [] }], from: 0 } })}
        data-testid="table-paste"
      >
        {text.paste}
      </Button>
      <WorkbookButtons kind={kind} />
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          size="small"
          placeholder={text.search}
          aria-label={text.search}
          value={query}
          onChange={(_event, { value }) => search(value, queryColumn)}
          data-testid="table-search"
        />
        <Select className={styles.column} size="small" aria-label={text.searchIn} value={queryColumn ?? ''} onChange={(_event, { value }) => search(query, value === '' ? null : value)} data-testid="table-search-column">
          <option value="">{text.allColumns}</option>
          {columns.map((column) => (
            <option key={column.id} value={column.id}>
              {headingOf(column)}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}

import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo } from 'react';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { decimalMark } from '../inspector/parseNumber';
import { selectedItems } from '../inspector/selectedItems';
import { columnsNow } from './columns';
import { EmptyTable } from './EmptyTable';
import { Grid } from './grid/Grid';
import { TABLES_TEXT as text } from './messages';
import { cellCount, rangeOf } from './range';
import { shownRows } from './shownRows';
import { TableBar } from './TableBar';
import { isTableKind, TABLE_KINDS, type TableKind } from './tableKinds';
import { useTables } from './tablesStore';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    boxSizing: 'border-box',
    height: '100%',
    minWidth: 0,
    padding: '12px 16px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  status: { display: 'flex', gap: '16px', minHeight: '20px', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  said: { color: tokens.colorStatusDangerForeground1 },
});

/** The plan as tables: many rows at once, by keyboard, mouse and clipboard. */
export function TablesView() {
  const styles = useStyles();
  const messageId = useId();
  const plan = usePlan((state) => state.plan);
  const { kind, query, queryColumn, sorting, cursor, anchor, said, draft } = useTables();
  useMarkSelection();
  const context = useMemo(() => ({ plan, decimal: decimalMark() }), [plan]);
  const columns = columnsNow(kind);
  const rows = useMemo(() => shownRows(plan[kind], columns, { query, queryColumn, sorting }, context), [plan, kind, columns, query, queryColumn, sorting, context]);
  const table = useMemo(() => ({ kind, columns, rows }), [kind, columns, rows]);
  const range = rangeOf(rows, cursor, anchor);
  return (
    <section className={styles.view} aria-label={text.title} data-testid="tables">
      <TabList size="small" aria-label={text.kindsLabel} selectedValue={kind} onTabSelect={(_event, { value }) => useTables.getState().showTable(value as TableKind)}>
        {TABLE_KINDS.map((each) => (
          <Tab key={each} value={each} data-testid={`table-${each}`}>
            {text.kinds[each]}
          </Tab>
        ))}
      </TabList>
      <TableBar table={table} range={range} />
      {rows.length === 0 ? <EmptyTable table={table} query={query} /> : <Grid key={kind} table={table} label={text.kinds[kind]} context={context} messageId={messageId} />}
      <div className={styles.status}>
        <span data-testid="table-count">{text.count(rows.length, plan[kind].length)}</span>
        {range && cellCount(range) > 1 && <span>{text.range(cellCount(range))}</span>}
        <span id={messageId} role="status" className={styles.said} data-testid="table-said">
          {draft?.message ?? said}
        </span>
      </div>
    </section>
  );
}

/** What is chosen on the canvas or in the outline is marked here, in the table that holds it. */
function useMarkSelection(): void {
  const selection = useView((state) => state.selection);
  useEffect(() => {
    const { cursor, mark } = useTables.getState();
    const [first] = selectedItems(usePlan.getState().plan, selection);
    if (first && isTableKind(first.kind) && !(cursor.itemId !== null && selection.includes(cursor.itemId))) mark(first.kind, first.id);
  }, [selection]);
}

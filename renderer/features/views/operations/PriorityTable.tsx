import type { BacklogTable } from '../../../../models/report/report';
import { formatNumber, NO_VALUE } from '../../../i18n';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { MetMark } from '../parts/MetMark';
import { useTableStyles } from '../parts/tableStyles';
import { delayText } from '../parts/delayText';
import { operationsMessages as text } from './messages';
import { priorityName } from './priorityName';

type Row = BacklogTable['priorities'][number];

/** The longest delay of every priority beside what its flows tolerate. */
export function PriorityTable({ rows }: { readonly rows: readonly Row[] }) {
  const table = useTableStyles();
  const columns: readonly Column<Row>[] = [
    { id: 'priority', title: text.priority, cell: (row) => priorityName(row.priority) },
    { id: 'waiting', title: text.waitingShort, numeric: true, cell: (row) => formatNumber(Math.max(0, ...row.waiting)) },
    { id: 'delay', title: text.longestDelay, numeric: true, cell: (row) => (row.toleratedDelaySeconds === null ? NO_VALUE : delayText(row.longestDelaySeconds)) },
    { id: 'tolerated', title: text.tolerated, numeric: true, cell: (row) => (row.toleratedDelaySeconds === null ? <span className={table.dimmed}>{text.noFlows}</span> : delayText(row.toleratedDelaySeconds)) },
    { id: 'standing', title: text.standing, cell: (row) => (row.toleratedDelaySeconds === null ? null : <MetMark met={row.longestDelaySeconds <= row.toleratedDelaySeconds} />) },
  ];
  return <DataTable caption={text.backlog} columns={columns} rows={rows} rowKey={(row) => row.priority} />;
}

import type { EvaluationSummary } from '../../../../models/report/summary';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { costMessages as text } from './messages';

type Row = EvaluationSummary['notOnBill'][number];

/** What the plan may also pay for, so that nobody takes the bill for the whole. */
export function NotOnBill({ rows }: { readonly rows: readonly Row[] }) {
  const columns: readonly Column<Row>[] = [
    { id: 'what', title: text.leftOut, cell: ({ what }) => what },
    { id: 'why', title: text.leftOutWhy, cell: ({ why }) => why },
    { id: 'matters', title: text.leftOutMatters, cell: ({ matters }) => matters },
  ];
  return <DataTable caption={text.notOnBill} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

import type { SampleReport, StatedCorrelation } from '../../../../models/uncertainty/sampleReport';
import { formatNumber } from '../../../i18n';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { rangesMessages as text } from './messages';

/** What the plan states of values that go together, beside what was drawn. */
export function CorrelationTable({ report }: { readonly report: SampleReport }) {
  const columns: readonly Column<StatedCorrelation>[] = [
    { id: 'one', title: text.oneValue, cell: ({ labels }) => labels[0] },
    { id: 'other', title: text.otherValue, cell: ({ labels }) => labels[1] },
    { id: 'stated', title: text.stated, numeric: true, cell: ({ stated }) => formatNumber(stated) },
    { id: 'drawn', title: text.drawn, numeric: true, cell: ({ drawn }) => (drawn === null ? text.notDrawn : formatNumber(drawn)) },
    { id: 'by', title: text.by, cell: ({ by, reason }) => [by, reason].filter((part) => part !== '').join(': ') },
  ];
  return <DataTable caption={text.together} columns={columns} rows={report.correlations} rowKey={({ between }) => between.join(' ')} />;
}

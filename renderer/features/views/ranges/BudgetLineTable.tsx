import type { BudgetLine, SampleReport } from '../../../../models/uncertainty/sampleReport';
import { formatMoney } from '../../../i18n';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { rangesMessages as text } from './messages';

/** What to ask for: the bill, the contingency as a line of its own, and both. */
export function BudgetLineTable({ report }: { readonly report: SampleReport }) {
  const money = (amount: string) => formatMoney(amount, report.currency, { exact: true });
  const columns: readonly Column<BudgetLine>[] = [
    { id: 'line', title: text.lineColumn, cell: ({ id }) => text.line(id) },
    { id: 'month', title: text.aMonth, numeric: true, cell: ({ perMonth }) => money(perMonth) },
    { id: 'year', title: text.aYear, numeric: true, cell: ({ perYear }) => money(perYear) },
  ];
  return <DataTable caption={text.lines} columns={columns} rows={report.lines} rowKey={({ id }) => id} />;
}

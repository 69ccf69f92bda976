import type { SplitRow } from '../../../../../models/explanation/explanation';
import { formatMoney } from '../../../../i18n';
import { DataTable } from '../../parts/DataTable';
import type { Column } from '../../parts/TableFrame';
import { explanationMessages as text } from './messages';

/** Splits of one kind: what the bill and the whole year would differ by, and why they stay or leave. */
export function SplitTable({ caption, splits, currency }: { readonly caption: string; readonly splits: readonly SplitRow[]; readonly currency: string }) {
  const columns: readonly Column<SplitRow>[] = [
    { id: 'part', title: text.splitPart, cell: ({ label }) => label },
    { id: 'bill', title: text.splitBill, numeric: true, cell: ({ monthly }) => formatMoney(monthly, currency) },
    { id: 'year', title: text.splitYear, numeric: true, cell: ({ riskAdjustedYearly }) => formatMoney(riskAdjustedYearly, currency) },
    { id: 'why', title: text.splitWhy, cell: ({ sentence }) => sentence },
  ];
  return <DataTable caption={caption} columns={columns} rows={splits} rowKey={({ kind, workloadIds, regions }) => `${kind} ${regions.join(' ')} ${workloadIds.join(' ')}`} strong={({ recommended }) => recommended} />;
}

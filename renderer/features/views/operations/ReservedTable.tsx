import type { ReservedPeriodRow, ScalingRow } from '../../../../models/report/report';
import { formatPercent } from '../../../i18n';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { operationsMessages as text } from './messages';

const columns = (): readonly Column<ReservedPeriodRow>[] => [
  { id: 'what', title: text.reservedWhat, cell: (row) => row.what },
  { id: 'when', title: text.reservedWhen, cell: (row) => row.when },
  { id: 'share', title: text.reservedShare, numeric: true, cell: (row) => formatPercent(row.shareOfYear) },
];

/** The times in which every layer that scales holds its ceiling by schedule. */
export function ReservedTable({ rows }: { readonly rows: readonly ScalingRow[] }) {
  const reserved = rows.find((row) => row.reserved.length > 0)?.reserved ?? [];
  if (reserved.length === 0) return null;
  // Sites may have windows of the same name, so the place in the list is part of the key.
  return <DataTable caption={text.reserved} columns={columns()} rows={reserved} rowKey={(row, index) => `${row.what}-${String(index)}`} />;
}

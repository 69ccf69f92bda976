import type { VersionRow } from '../../../../models/report/report';
import { formatPartialDate } from '../../../i18n';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { sizingMessages as text } from './messages';

const columns = (): readonly Column<VersionRow>[] => [
  { id: 'component', title: text.component, cell: (row) => row.component },
  { id: 'version', title: text.version, numeric: true, cell: (row) => row.version },
  { id: 'support', title: text.supportEnds, numeric: true, cell: (row) => formatPartialDate(row.supportEnds) },
];

/** The versions that are supported on the day the system starts. */
export function VersionTable({ rows }: { readonly rows: readonly VersionRow[] }) {
  return <DataTable caption={text.versions} columns={columns()} rows={rows} rowKey={(row) => row.component} />;
}

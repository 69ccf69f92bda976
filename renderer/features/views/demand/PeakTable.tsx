import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { weekHour } from './hourText';
import type { LocalWeek } from './localWeek';
import { toLocalHour } from './localWeek';
import { demandMessages as text } from './messages';
import type { PeakRow, Peaks } from './peaks';
import { requestsText } from './requestsText';

interface TableRow {
  readonly id: string;
  readonly name: string;
  readonly peak: number;
  readonly when: string;
  readonly atCompanyPeak: number;
}

const columns = (): readonly Column<TableRow>[] => [
  { id: 'site', title: text.site, cell: (row) => row.name },
  { id: 'peak', title: text.ownPeak, numeric: true, cell: (row) => requestsText(row.peak) },
  { id: 'hour', title: text.ownPeakHour, numeric: true, cell: (row) => row.when },
  { id: 'share', title: text.atCompanyPeak, numeric: true, cell: (row) => requestsText(row.atCompanyPeak) },
];

const TOTAL = 'total';

/** Own peak of every site beside its part in the company's peak. */
export function PeakTable({ peaks, week }: { readonly peaks: Peaks; readonly week: LocalWeek }) {
  const site = (row: PeakRow): TableRow => ({ ...row, when: weekHour(toLocalHour(row.peakHour, week), week.startMinute) });
  const total: TableRow = { id: TOTAL, name: text.total, peak: peaks.sumOfPeaks, when: '', atCompanyPeak: peaks.jointPeak };
  return <DataTable caption={text.bySite} columns={columns()} rows={[...peaks.rows.map(site), total]} rowKey={(row) => row.id} strong={(row) => row.id === TOTAL} />;
}

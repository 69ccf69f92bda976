import type { BacklogTable } from '../../../../models/report/report';
import { formatHourOfWeek, formatNumber } from '../../../i18n';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import type { BacklogHour } from './backlogPoints';
import { operationsMessages as text } from './messages';
import { priorityName } from './priorityName';

interface BacklogHourTableProps {
  readonly backlog: BacklogTable;
  readonly hours: readonly BacklogHour[];
}

/** The chart in numbers, hour by hour. */
export function BacklogHourTable({ backlog, hours }: BacklogHourTableProps) {
  const columns: readonly Column<BacklogHour>[] = [
    { id: 'hour', title: text.hour, cell: (row) => formatHourOfWeek(row.hour) },
    { id: 'arriving', title: text.arriving, numeric: true, cell: (row) => formatNumber(row.arriving) },
    ...backlog.priorities.map((each, slot) => ({
      id: each.priority,
      title: text.waiting(priorityName(each.priority)),
      numeric: true,
      cell: (row: BacklogHour) => formatNumber(row.waiting[slot] ?? 0),
    })),
  ];
  return <DataTable caption={text.backlogChart} columns={columns} rows={hours} rowKey={(row) => String(row.hour)} />;
}

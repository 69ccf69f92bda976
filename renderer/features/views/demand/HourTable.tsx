import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { clock } from './hourText';
import { HOURS_PER_DAY } from './localWeek';
import { demandMessages as text } from './messages';
import { requestsText } from './requestsText';

const HOURS = Array.from({ length: HOURS_PER_DAY }, (_, hour) => hour);

/** The heat map in numbers: hours down, days across. */
export function HourTable({ values, startMinute }: { readonly values: readonly number[]; readonly startMinute: number }) {
  const columns: readonly Column<number>[] = [
    { id: 'hour', title: text.hour, cell: (hour) => clock(hour, startMinute) },
    ...text.weekdays.map((day, dayIndex) => ({
      id: day,
      title: day,
      numeric: true,
      cell: (hour: number) => requestsText(values[dayIndex * HOURS_PER_DAY + hour] ?? 0),
    })),
  ];
  return <DataTable caption={text.heatMap} columns={columns} rows={HOURS} rowKey={String} />;
}

import type { Plan } from '../../../../../models/document';
import { closedDays } from '../../../../../shared/gantt/closedDays';
import type { Gantt, GanttRow } from '../../../../../shared/gantt/gantt';
import { DataTable } from '../../parts/DataTable';
import { wavesMessages as text } from '../messages';
import { barText, closedText } from './markText';

/** Closed days of more rows would not be read; the calendar has them. */
const MOST_CLOSED = 12;

/** The chart in words: what lies in each row, and what closes days there. */
export function GanttTable({ plan, gantt }: { readonly plan: Plan; readonly gantt: Gantt }) {
  const closedOf = (row: GanttRow): readonly string[] => (row.siteIds.length === 0 ? [] : closedDays(plan, row.siteIds, gantt).map(closedText));
  const listed = (lines: readonly string[]) => lines.map((line, index) => <div key={index}>{line}</div>);
  return (
    <DataTable
      caption={text.timeline}
      rows={gantt.rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'row', title: text.groupings[gantt.grouping], cell: (row) => row.name },
        { id: 'bars', title: text.cutovers, cell: (row) => listed(row.bars.map(barText)) },
        {
          id: 'closed',
          title: text.closedDays,
          cell: (row) => {
            const all = closedOf(row);
            return listed(all.length > MOST_CLOSED ? [...all.slice(0, MOST_CLOSED), text.more(all.length - MOST_CLOSED)] : all);
          },
        },
      ]}
    />
  );
}

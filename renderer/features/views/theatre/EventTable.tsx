import type { TheatreEvent } from '../../../../models/theatre/performance';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { theatreMessages as text } from './messages';
import { spanText } from './spanText';

const columns = (): readonly Column<TheatreEvent>[] => [
  { id: 'after', title: text.after, cell: (event) => spanText(event.minute) },
  { id: 'kind', title: text.kind, cell: (event) => text.eventKind(event.kind) },
  { id: 'what', title: text.what, cell: (event) => event.text },
];

/** The hours of the failure in order. */
export function EventTable({ events }: { readonly events: readonly TheatreEvent[] }) {
  return <DataTable caption={text.events} columns={columns()} rows={events} rowKey={(_, index) => String(index)} />;
}

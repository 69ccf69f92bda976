import type { WaveRow } from '../../../../../models/report/report';
import { formatDate } from '../../../../i18n';
import { DataTable } from '../../parts/DataTable';
import { wavesMessages as text } from '../messages';

/** The gates of every wave with their state. Nothing in a plan says yet that one was passed, so all are open. */
export function ReadinessPart({ waves }: { readonly waves: readonly WaveRow[] }) {
  return (
    <DataTable
      caption={text.readiness}
      rows={waves}
      rowKey={({ number }) => String(number)}
      columns={[
        { id: 'wave', title: text.groupings.wave, cell: ({ number, title }) => text.wave(number, title) },
        { id: 'start', title: text.starts, cell: ({ start }) => formatDate(start) },
        { id: 'gates', title: text.gates, cell: ({ gates }) => gates.map((gate) => <div key={gate}>{text.gateOpen(gate)}</div>) },
        { id: 'open', title: text.openGates, numeric: true, cell: ({ gates }) => String(gates.length) },
      ]}
    />
  );
}

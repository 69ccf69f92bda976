import type { Gate } from '../../../../../models/cutover/pack';
import { formatDate, formatMoment } from '../../../../i18n';
import { DataTable } from '../../parts/DataTable';
import { boardMessages } from '../board/messages';
import { packMessages as text } from './messages';

export function GatesTable({ gates }: { readonly gates: readonly Gate[] }) {
  return (
    <DataTable
      caption={text.gates}
      rows={gates}
      rowKey={({ id }) => id}
      columns={[
        { id: 'gate', title: text.gate, cell: ({ title }) => title },
        { id: 'due', title: text.due, cell: ({ localDue }) => formatMoment(localDue) },
        { id: 'evidence', title: text.evidence, cell: ({ evidence }) => evidence },
        { id: 'stands', title: boardMessages.stands, cell: ({ state, shown, by, on, reason }) => [boardMessages.states[state], on === null ? '' : formatDate(on), by, shown, reason].filter((part) => part !== '').join(' · ') },
        { id: 'decider', title: text.decider, cell: ({ decider }) => decider ?? text.nobody },
      ]}
    />
  );
}

import type { Announcement } from '../../../../../models/cutover/pack';
import { CUTOVER_ROLES } from '../../../../../models/cutover/roles';
import { formatMoment } from '../../../../i18n';
import { DataTable } from '../../parts/DataTable';
import { packMessages as text } from './messages';

export function ToldTable({ announcements }: { readonly announcements: readonly Announcement[] }) {
  return (
    <DataTable
      caption={text.announcements}
      rows={announcements}
      rowKey={({ id }) => id}
      columns={[
        { id: 'audience', title: text.audience, cell: ({ audience }) => audience },
        { id: 'when', title: text.when, cell: ({ localAt }) => formatMoment(localAt) },
        { id: 'message', title: text.message, cell: ({ message }) => message },
        { id: 'who', title: text.who, cell: ({ by }) => CUTOVER_ROLES[by] },
      ]}
    />
  );
}

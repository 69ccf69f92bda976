import type { SitePack } from '../../../../../models/cutover/pack';
import { formatMoment } from '../../../../i18n';
import { DataTable } from '../../parts/DataTable';
import { packMessages as text } from './messages';
import { MinutesButton } from './MinutesButton';

/** One row for each site: its great moments. */
export function GlanceTable({ sites }: { readonly sites: readonly SitePack[] }) {
  return (
    <DataTable
      caption={text.glance}
      rows={sites}
      rowKey={({ siteId }) => siteId}
      columns={[
        { id: 'site', title: text.site, cell: ({ name }) => name },
        { id: 'start', title: text.workEnds, cell: ({ localStart }) => formatMoment(localStart) },
        { id: 'decided', title: text.decided, cell: ({ localDecided }) => formatMoment(localDecided) },
        { id: 'opened', title: text.opened, cell: ({ localOpened }) => formatMoment(localOpened) },
        { id: 'no-return', title: text.pointOfNoReturn, cell: ({ localPointOfNoReturn }) => formatMoment(localPointOfNoReturn) },
        { id: 'end', title: text.windowEnds, cell: ({ localWindowEnd }) => formatMoment(localWindowEnd) },
        { id: 'takes', title: text.takes, numeric: true, cell: ({ name, minutes, minutesFigureId }) => <MinutesButton figureId={minutesFigureId} label={name} minutes={minutes} /> },
      ]}
    />
  );
}

import type { DateLock } from '../../../../../models/document';
import type { Report } from '../../../../../models/report/report';
import { formatDate } from '../../../../i18n';
import { useShownPlan } from '../../../../state/shownPlan';
import { DataTable } from '../../parts/DataTable';
import { wavesMessages as text } from '../messages';
import { LockCell } from './LockCell';

const CLOCK = { from: 11, to: 16 } as const;

interface SiteDatesProps {
  readonly report: Report;
  readonly siteIds: readonly string[];
}

/** Sites with their nights, to be moved by typing: a date locks, an empty one gives free. */
export function SiteDates({ report, siteIds }: SiteDatesProps) {
  const { plan } = useShownPlan();
  const nameOf = (id: string): string => plan.sites.find((site) => site.id === id)?.name ?? id;
  const lockOf = (id: string): DateLock | undefined => plan.migration.dateLocks?.find(({ siteId }) => siteId === id);
  const rows = report.migration.cutovers.filter(({ siteId }) => siteIds.includes(siteId));
  return (
    <DataTable
      caption={text.datesCaption}
      rows={rows}
      rowKey={({ siteId }) => siteId}
      columns={[
        { id: 'site', title: text.groupings.site, cell: ({ siteId }) => nameOf(siteId) },
        { id: 'wave', title: text.groupings.wave, numeric: true, cell: ({ wave }) => String(wave) },
        { id: 'start', title: text.starts, cell: ({ localStart }) => text.moment(formatDate(localStart.slice(0, CLOCK.from - 1)), localStart.slice(CLOCK.from, CLOCK.to)) },
        { id: 'lock', title: text.lockedTo, cell: (cutover) => <LockCell name={nameOf(cutover.siteId)} cutover={cutover} lock={lockOf(cutover.siteId)} wave={plan.migration.locks.find(({ itemId }) => itemId === cutover.siteId)?.wave ?? null} /> },
      ]}
    />
  );
}

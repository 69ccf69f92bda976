import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { SiteLineRow } from '../../../../models/report/report';
import { formatNumber, NO_VALUE } from '../../../i18n';
import type { Column } from '../parts/TableFrame';
import { FAMILIES } from '../parts/layerFamilies';
import { slotColour } from '../parts/palette';
import { StoryTable } from '../parts/StoryTable';
import { useTableStyles } from '../parts/tableStyles';
import { UsageBar } from '../parts/UsageBar';
import { lineStory } from './lineStory';
import { operationsMessages as text } from './messages';

const useStyles = makeStyles({ detail: { display: 'block', whiteSpace: 'nowrap' }, bar: { minWidth: '112px' } });

/** Each site with its line, what that must carry, and below why it is this line and which edge product. */
export function LineTable({ rows }: { readonly rows: readonly SiteLineRow[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const detail = mergeClasses(table.dimmed, styles.detail);
  if (rows.length === 0) return <p>{text.noLines}</p>;
  const columns: readonly Column<SiteLineRow>[] = [
    {
      id: 'link',
      title: text.link,
      cell: (row) => (
        <>
          {text.linkName(row.link)}
          {row.circuitMbps !== null && <span className={detail}>{text.circuit(formatNumber(row.circuitMbps))}</span>}
        </>
      ),
    },
    {
      id: 'bandwidth',
      title: text.bandwidth,
      cell: (row) => (
        <div className={styles.bar}>
          {text.bandwidthOf(formatNumber(row.neededMbps, { digits: 1 }), formatNumber(row.availableMbps, { digits: 1 }))}
          <UsageBar share={row.availableMbps > 0 ? row.neededMbps / row.availableMbps : 1} colour={slotColour(FAMILIES.indexOf('network'))} />
        </div>
      ),
    },
    {
      id: 'latency',
      title: text.latency,
      numeric: true,
      cell: (row) => (
        <>
          {text.ms(formatNumber(row.latencyMs, { digits: 0 }))}
          <span className={detail}>{row.latencyMeasured ? text.measured : text.assumed}</span>
        </>
      ),
    },
    { id: 'survives', title: text.survives, numeric: true, cell: (row) => text.hours(formatNumber(row.surviveHours)) },
    { id: 'buffer', title: text.buffer, numeric: true, cell: (row) => (row.surviveHours > 0 ? text.gib(formatNumber(row.bufferGiB)) : NO_VALUE) },
  ];
  return <StoryTable caption={text.lines} columns={columns} rows={rows} rowKey={(row) => row.siteId} title={(row) => row.name} story={lineStory} />;
}

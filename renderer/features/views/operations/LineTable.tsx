import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { SiteLineRow } from '../../../../models/report/report';
import { formatNumber, NO_VALUE } from '../../../i18n';
import { PinMark } from '../../pins/PinMark';
import { placeOfItem } from '../../pins/pinPlaces';
import { FigureButton } from '../../why/FigureButton';
import type { Column } from '../parts/TableFrame';
import { FAMILIES } from '../parts/layerFamilies';
import { slotColour } from '../parts/palette';
import { StoryTable } from '../parts/StoryTable';
import { useTableStyles } from '../parts/tableStyles';
import { UsageBar } from '../parts/UsageBar';
import { lineStory } from './lineStory';
import { operationsMessages as text } from './messages';

const useStyles = makeStyles({ detail: { display: 'block', whiteSpace: 'nowrap', '@container (max-width: 520px)': { whiteSpace: 'normal', overflowWrap: 'break-word' } }, bar: { minWidth: '112px', '@container (max-width: 520px)': { minWidth: '48px' } } });

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
          <PinMark places={[placeOfItem('site-link', row.siteId, row.name)]}>{text.linkName(row.link)}</PinMark>
          {row.circuitMbps !== null && <span className={detail}>{text.circuit(formatNumber(row.circuitMbps))}</span>}
        </>
      ),
    },
    { id: 'down', title: text.down, cell: (row) => <Bandwidth needed={row.downMbps} available={row.availableDownMbps} figureId={row.figureIds.down} label={text.downOf(row.name)} /> },
    { id: 'up', title: text.up, cell: (row) => <Bandwidth needed={row.upMbps} available={row.availableUpMbps} figureId={row.figureIds.up} label={text.upOf(row.name)} /> },
    {
      id: 'latency',
      title: text.latency,
      numeric: true,
      cell: (row) => (
        <>
          <FigureButton figureId={row.figureIds.latency} label={text.latencyOf(row.name)} quantity={{ amount: formatNumber(row.latencyMs, { digits: 0 }), unit: 'ms' }} />
          <span className={detail}>{row.latencyMeasured ? text.measured : text.byDistance}</span>
        </>
      ),
    },
    { id: 'survives', title: text.survives, numeric: true, cell: (row) => text.hours(formatNumber(row.surviveHours)) },
    {
      id: 'buffer',
      title: text.buffer,
      numeric: true,
      cell: (row) =>
        row.bufferHours > 0 ? (
          <>
            <FigureButton figureId={row.figureIds.buffer} label={text.bufferOf(row.name)} quantity={{ amount: formatNumber(row.bufferGiB), unit: 'GiB' }} />
            <span className={detail}>{text.bufferHours(formatNumber(row.bufferHours))}</span>
          </>
        ) : (
          NO_VALUE
        ),
    },
    {
      id: 'lost',
      title: text.lost,
      numeric: true,
      cell: (row) => <FigureButton figureId={row.figureIds.lost} label={text.lostOf(row.name)} quantity={{ amount: formatNumber(row.lostMessagesPerYear, { digits: 0 }), unit: '' }} />,
    },
  ];
  return <StoryTable caption={text.lines} columns={columns} rows={rows} rowKey={(row) => row.siteId} title={(row) => row.name} story={lineStory} />;
}

/** What a direction needs of what the line has. */
function Bandwidth({ needed, available, figureId, label }: { readonly needed: number; readonly available: number; readonly figureId: string; readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <FigureButton figureId={figureId} label={label} quantity={{ amount: text.bandwidthOf(formatNumber(needed, { digits: 1 }), formatNumber(available, { digits: 1 })), unit: 'Mbps' }} />
      <UsageBar share={available > 0 ? needed / available : 1} colour={slotColour(FAMILIES.indexOf('network'))} />
    </div>
  );
}

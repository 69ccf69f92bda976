import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BatchRow } from '../../../../models/report/report';
import { formatNumber, formatPercent } from '../../../i18n';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { MetMark } from '../parts/MetMark';
import { slotColour } from '../parts/palette';
import { useTableStyles } from '../parts/tableStyles';
import { UsageBar } from '../parts/UsageBar';
import { batchOrder, windowShare } from './batchOrder';
import { operationsMessages as text } from './messages';

const useStyles = makeStyles({
  length: { minWidth: '140px', '@container (max-width: 520px)': { minWidth: '96px' } },
  words: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px', marginBottom: '2px' },
  hint: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});

/** The length of every run against its window, the tightest first. */
export function BatchTable({ rows }: { readonly rows: readonly BatchRow[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  if (rows.length === 0) return <p>{text.noBatch}</p>;
  const columns: readonly Column<BatchRow>[] = [
    { id: 'run', title: text.run, cell: (row) => row.name },
    {
      id: 'length',
      title: text.length,
      cell: (row) => (
        <div className={styles.length}>
          <div className={styles.words}>
            <span className={mergeClasses(table.numeric)}>{text.lengthOf(formatNumber(row.hours), formatNumber(row.windowHours))}</span>
            <MetMark met={row.fits} words={text.fits} />
          </div>
          <UsageBar share={windowShare(row)} colour={slotColour(0)} />
        </div>
      ),
    },
    { id: 'parts', title: text.parts, numeric: true, cell: (row) => formatNumber(row.partsNeeded) },
    { id: 'vcores', title: text.databaseVcores, numeric: true, cell: (row) => formatNumber(row.databaseVcores) },
    { id: 'share', title: text.databaseShare, numeric: true, cell: (row) => formatPercent(row.databaseShare) },
    { id: 'people', title: text.hoursWithPeople, numeric: true, cell: (row) => formatNumber(row.hoursWithPeople) },
  ];
  // Sites may have runs of the same name, so the place in the list is part of the key.
  return (
    <>
      <p className={styles.hint}>{text.batchHint}</p>
      <DataTable caption={text.batch} columns={columns} rows={batchOrder(rows)} rowKey={(row, index) => `${row.id}-${String(index)}`} />
    </>
  );
}

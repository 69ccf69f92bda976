import { makeStyles } from '@fluentui/react-components';
import type { Calibration, UnmappedCharge } from '../../../../models/calibration/calibration';
import { calibrationFigureIds as ids } from '../../../../models/calibration/calibrationFigureIds';
import { formatNumber } from '../../../i18n';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { CalibrationFigure } from './CalibrationFigure';
import { calibrationMessages as text } from './messages';
import { VolumeTable } from './VolumeTable';

const useStyles = makeStyles({ words: { margin: '0 0 8px', maxWidth: '72ch' } });

interface Row extends UnmappedCharge {
  readonly at: number;
}

const columns = (): readonly Column<Row>[] => [
  { id: 'meter', title: text.meter, cell: ({ category, subcategory, meter }) => [category, subcategory, meter].filter((part) => part !== '').join(': ') },
  { id: 'charge', title: text.charge, cell: ({ charge }) => charge },
  { id: 'resources', title: text.resources, numeric: true, cell: ({ resources }) => formatNumber(resources) },
  { id: 'billed', title: text.billed, numeric: true, cell: ({ at }) => <CalibrationFigure id={ids.unmapped(at)} /> },
];

/** What is billed and has no place in the model, and volumes that no assumption explains. */
export function UnmappedPart({ calibration: { unmapped, unexplained } }: { readonly calibration: Calibration }) {
  const styles = useStyles();
  return (
    <>
      <ViewSection title={text.unmapped}>
        <p className={styles.words}>{unmapped.length === 0 ? text.nothingUnmapped : text.unmappedWords}</p>
        {unmapped.length > 0 && <DataTable caption={text.unmapped} columns={columns()} rows={unmapped.map((charge, at) => ({ ...charge, at }))} rowKey={({ at }) => String(at)} />}
      </ViewSection>
      {unexplained.length > 0 && (
        <ViewSection title={text.unexplained}>
          {unexplained.map(({ id, label, reason, months }) => (
            <div key={id}>
              <p className={styles.words}>{text.unexplainedOf(label, text.reasons[reason])}</p>
              <VolumeTable id={id} label={label} months={months.map(({ month }) => month)} unit={null} />
            </div>
          ))}
        </ViewSection>
      )}
    </>
  );
}

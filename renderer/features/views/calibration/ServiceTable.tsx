import type { ServiceComparison } from '../../../../models/calibration/calibration';
import { ALL, calibrationFigureIds as ids } from '../../../../models/calibration/calibrationFigureIds';
import { formatPercent } from '../../../i18n';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { CalibrationFigure } from './CalibrationFigure';
import { calibrationMessages as text } from './messages';

type Row = Pick<ServiceComparison, 'id' | 'label' | 'shareOfDifference' | 'unpricedLines'>;

const columns = (): readonly Column<Row>[] => [
  { id: 'service', title: text.service, cell: ({ label }) => label },
  { id: 'modelled', title: text.modelled, numeric: true, cell: ({ id, unpricedLines }) => <CalibrationFigure id={ids.service(id, ALL, 'modelled')} atLeast={unpricedLines > 0} /> },
  { id: 'billed', title: text.billed, numeric: true, cell: ({ id }) => <CalibrationFigure id={ids.service(id, ALL, 'billed')} /> },
  { id: 'difference', title: text.difference, numeric: true, cell: ({ id }) => <CalibrationFigure id={ids.service(id, ALL, 'difference')} signed /> },
  { id: 'share', title: text.share, numeric: true, cell: ({ id, shareOfDifference }) => (id === ALL ? '' : formatPercent(shareOfDifference)) },
];

/** All months together, the service that differs most first, and their sum. */
export function ServiceTable({ services }: { readonly services: readonly ServiceComparison[] }) {
  const sorted = [...services].sort((a, b) => b.shareOfDifference - a.shareOfDifference);
  const sum: Row = { id: ALL, label: text.services, shareOfDifference: 1, unpricedLines: services.reduce((lines, { unpricedLines }) => lines + unpricedLines, 0) };
  return (
    <ViewSection title={text.byService}>
      <DataTable caption={text.byService} columns={columns()} rows={[...sorted, sum]} rowKey={({ id }) => id} strong={({ id }) => id === ALL} />
    </ViewSection>
  );
}

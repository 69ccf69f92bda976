import { makeStyles } from '@fluentui/react-components';
import type { Calibrated } from '../../../../models/calibration/calibrated';
import type { Calibration } from '../../../../models/calibration/calibration';
import { ALL, calibrationFigureIds as ids } from '../../../../models/calibration/calibrationFigureIds';
import { formatNumber, formatPartialDate } from '../../../i18n';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { Tiles } from '../parts/Tiles';
import { ViewSection } from '../parts/ViewSection';
import { CalibrationFigure } from './CalibrationFigure';
import { Corrections } from './Corrections';
import { calibrationMessages as text } from './messages';
import { MonthsPart } from './MonthsPart';
import { ServiceTable } from './ServiceTable';
import { UnmappedPart } from './UnmappedPart';

const useStyles = makeStyles({ words: { margin: '0 0 16px', maxWidth: '72ch' } });

/** Everything that one comparison says, what is to be decided first. */
export function CalibrationResult({ calibrated, stale }: { readonly calibrated: Calibrated; readonly stale: boolean }) {
  const styles = useStyles();
  const { calibration } = calibrated;
  const { months, currency, basis, partialMonths, services } = calibration;
  const atLeast = services.some(({ unpricedLines }) => unpricedLines > 0);
  const tiles = [
    { id: 'billed', label: text.billed, value: <CalibrationFigure id={ids.service(ALL, ALL, 'billed')} testId="calibration-billed" />, note: text.billedNote },
    { id: 'modelled', label: text.modelled, value: <CalibrationFigure id={ids.service(ALL, ALL, 'modelled')} atLeast={atLeast} testId="calibration-modelled" /> },
    { id: 'difference', label: text.difference, value: <CalibrationFigure id={ids.service(ALL, ALL, 'difference')} signed />, note: text.differenceNote },
    { id: 'unmapped', label: text.unmapped, value: <CalibrationFigure id={ids.unmappedTotal} /> },
    { id: 'saving', label: text.saving, value: <CalibrationFigure id={ids.commitmentSaving} /> },
  ];
  return (
    <>
      <p className={styles.words}>
        {text.compared(months.map((month) => formatPartialDate(month)).join(', '), currency)} {text[basis]} {text.beforeCommitments}
      </p>
      <Tiles tiles={tiles} />
      <Corrections calibrated={calibrated} stale={stale} />
      <MonthsPart calibration={calibration} />
      <ServiceTable services={services} />
      {partialMonths.length > 0 && <PartialMonths months={partialMonths} />}
      <UnmappedPart calibration={calibration} />
    </>
  );
}

type PartialMonth = Calibration['partialMonths'][number];

const partialColumns = (): readonly Column<PartialMonth>[] => [
  { id: 'month', title: text.month, cell: ({ month }) => formatPartialDate(month) },
  { id: 'days', title: text.days, numeric: true, cell: ({ days, daysOfMonth }) => text.daysOf(formatNumber(days), formatNumber(daysOfMonth)) },
  { id: 'billed', title: text.billed, numeric: true, cell: ({ month }) => <CalibrationFigure id={ids.partialMonth(month)} /> },
];

function PartialMonths({ months }: { readonly months: Calibration['partialMonths'] }) {
  const styles = useStyles();
  return (
    <ViewSection title={text.partialTitle}>
      <p className={styles.words}>{text.partialWords}</p>
      <DataTable caption={text.partialTitle} columns={partialColumns()} rows={months} rowKey={({ month }) => month} />
    </ViewSection>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewRow, ServiceRow } from '../../../../models/governance/governance';
import { formatDate } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { StoryTable } from '../parts/StoryTable';
import { useTableStyles } from '../parts/tableStyles';
import { Tiles } from '../parts/Tiles';
import { ViewSection } from '../parts/ViewSection';
import { matches } from './matches';
import { governanceMessages as text } from './messages';
import type { PartProps } from './partProps';
import { Sentences } from './Sentences';

const useStyles = makeStyles({ shortfall: { margin: '0 0 16px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 } });

const reviewColumns = (): readonly Column<ReviewRow>[] => [
  { id: 'event', title: text.event, cell: (row) => <Sentences title={row.event} sentences={[row.looksAt]} /> },
  { id: 'kind', title: text.kind, cell: (row) => text.reviewKind(row.kind) },
  { id: 'date', title: text.date, cell: (row) => (row.date === null ? text.whenItHappens : formatDate(row.date)) },
];

/** Who runs what, for how many hours, and when resilience is looked at again. */
export function OperationsPart({ report, query }: PartProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { services, hoursPerYear, hoursFigureId, engineersFigureId, shortfall, reviews } = report.governance.operations;
  const engineers = report.figures[engineersFigureId]?.value ?? null;
  const columns: readonly Column<ServiceRow>[] = [
    { id: 'responsible', title: text.responsible, cell: (row) => row.responsible },
    { id: 'accountable', title: text.accountable, cell: (row) => row.accountable },
    { id: 'consulted', title: text.consulted, cell: (row) => row.consulted },
    { id: 'informed', title: text.informed, cell: (row) => row.informed },
    {
      id: 'hours',
      title: text.hoursYear,
      numeric: true,
      cell: (row) => (row.figureId === null ? <span className={table.dimmed}>{text.partOfPlatform}</span> : <FigureButton figureId={row.figureId} label={row.title} quantity={formatQuantity(row.hoursPerYear, '')} />),
    },
  ];
  const shownServices = services.filter((row) => matches(query, [row.title, row.scope, row.responsible, row.accountable, row.consulted, row.informed, row.why]));
  const shownReviews = reviews.filter((row) => matches(query, [row.event, row.looksAt, row.date ?? '', text.reviewKind(row.kind)]));
  return (
    <>
      <Tiles
        tiles={[
          { id: 'hours', label: text.hours, value: <FigureButton figureId={hoursFigureId} label={text.hours} quantity={formatQuantity(hoursPerYear, 'h/year')} /> },
          { id: 'engineers', label: text.engineers, value: <FigureButton figureId={engineersFigureId} label={text.engineers} quantity={formatQuantity(engineers, '')} /> },
        ]}
      />
      {shortfall !== '' && <p className={styles.shortfall}>{shortfall}</p>}
      <ViewSection title={text.services}>
        {shownServices.length === 0 ? <p>{text.nothingFound}</p> : <StoryTable caption={text.services} columns={columns} rows={shownServices} rowKey={(row) => row.id} title={(row) => row.title} story={(row) => [`${row.scope}.`, `${row.why}.`]} />}
      </ViewSection>
      <ViewSection title={text.reviews}>
        {shownReviews.length === 0 ? <p>{text.nothingFound}</p> : <DataTable caption={text.reviews} columns={reviewColumns()} rows={shownReviews} rowKey={(row, index) => `${row.event} ${String(index)}`} />}
      </ViewSection>
    </>
  );
}

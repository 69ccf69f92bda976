import type { OptionalResource, ReadinessRow } from '../../../../models/governance/governance';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { ViewSection } from '../parts/ViewSection';
import { matches } from './matches';
import { governanceMessages as text } from './messages';
import type { PartProps } from './partProps';
import { PlaceLink } from './PlaceLink';
import { Sentences } from './Sentences';
import { StandingMark } from './StandingMark';
import { byStanding } from './standings';

const checkColumns = (): readonly Column<ReadinessRow>[] => [
  { id: 'check', title: text.point, cell: (row) => <Sentences title={row.title} sentences={[row.sentence, ...(row.action === '' ? [] : [text.toDo(row.action)])]} /> },
  { id: 'standing', title: text.standingHead, cell: (row) => <StandingMark standing={row.standing} /> },
  { id: 'place', title: text.place, cell: (row) => <PlaceLink where={row.where} row={row.title} /> },
];

/** What the plan's data flows need before anything learns from them, and what may be bought for it. */
export function AiPart({ report, query }: PartProps) {
  const { asked, checklist, resources } = report.governance.aiReadiness;
  if (!asked) return <p>{text.noAi}</p>;
  const found = checklist.filter((row) => matches(query, [row.title, row.sentence, row.action]));
  const columns: readonly Column<OptionalResource>[] = [
    { id: 'resource', title: text.resource, cell: (row) => <Sentences title={row.label} sentences={[row.why, row.quantity]} /> },
    { id: 'monthly', title: text.monthly, numeric: true, cell: (row) => <FigureButton figureId={row.figureId} label={row.label} quantity={formatQuantity(row.monthly, report.bill.currency)} /> },
  ];
  return (
    <>
      <ViewSection title={text.checklist}>{found.length === 0 ? <p>{text.nothingFound}</p> : <DataTable caption={text.checklist} columns={checkColumns()} rows={byStanding(found)} rowKey={(row) => row.id} />}</ViewSection>
      <ViewSection title={text.resources}>
        <DataTable caption={text.resources} columns={columns} rows={resources} rowKey={(row) => row.id} />
      </ViewSection>
    </>
  );
}

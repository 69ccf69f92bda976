import type { PassageRow, ZoneRow } from '../../../../models/governance/governance';
import { formatNumber } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import { DataTable } from '../parts/DataTable';
import { StoryTable } from '../parts/StoryTable';
import type { Column } from '../parts/TableFrame';
import { matches } from './matches';
import { governanceMessages as text } from './messages';
import type { PartProps } from './partProps';
import { Sentences } from './Sentences';

const zoneColumns = (): readonly Column<ZoneRow>[] => [{ id: 'standing', title: text.standingHead, cell: (row) => text.zoneStanding(row.standing, row.within) }];

const titleOf = (row: PassageRow): string => text.passage(row.from, row.to);

const passageColumns = (): readonly Column<PassageRow>[] => [
  { id: 'passage', title: text.passageHead, cell: (row) => <Sentences title={titleOf(row)} sentences={[row.examples]} /> },
  { id: 'flows', title: text.flows, numeric: true, cell: (row) => <FigureButton figureId={row.figureId} label={titleOf(row)} quantity={formatQuantity(row.flows, '')} /> },
  { id: 'waiting', title: text.waiting, numeric: true, cell: (row) => formatNumber(row.waiting) },
];

const story = (row: ZoneRow): readonly string[] => [text.holds(row.holds), text.wayIn(row.entry), text.signsIn(row.identities), row.why];

/** Zones of the network, and what may pass between them. */
export function ZonesPart({ report, query }: PartProps) {
  const { zones, passages, identityWhy } = report.governance.zones;
  const found = zones.filter((row) => matches(query, [row.title, row.holds, row.entry, row.identities, row.why]));
  const passing = passages.filter((row) => matches(query, [row.from, row.to, row.examples]));
  return (
    <>
      <p>{identityWhy}</p>
      {found.length === 0 ? <p>{text.nothingFound}</p> : <StoryTable caption={text.zones} columns={zoneColumns()} rows={found} rowKey={(row) => row.id} title={(row) => row.title} story={story} />}
      {passages.length === 0 ? <p>{text.noPassages}</p> : <DataTable caption={text.passages} columns={passageColumns()} rows={passing} rowKey={titleOf} />}
    </>
  );
}

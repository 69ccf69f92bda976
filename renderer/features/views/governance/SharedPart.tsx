import type { SharedControlRow } from '../../../../models/governance/governance';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { matches } from './matches';
import { governanceMessages as text } from './messages';
import type { PartProps } from './partProps';
import { Sentences } from './Sentences';

const columns = (): readonly Column<SharedControlRow>[] => [
  { id: 'title', title: text.condition, cell: (row) => <Sentences title={row.title} sentences={[row.sentence, text.evidence(row.evidence)]} /> },
  { id: 'figure', title: text.figure, numeric: true, cell: (row) => (row.figureId === null ? null : <FigureButton figureId={row.figureId} label={row.title} quantity={formatQuantity(row.quantity, row.unit)} />) },
];

/** The conditions under which sharing holds. */
export function SharedPart({ report, query }: PartProps) {
  const { sharedPlatform } = report.governance;
  if (sharedPlatform.length === 0) return <p>{text.noShared}</p>;
  const found = sharedPlatform.filter((row) => matches(query, [row.title, row.sentence, row.evidence]));
  if (found.length === 0) return <p>{text.nothingFound}</p>;
  return <DataTable caption={text.part('sharedPlatform')} columns={columns()} rows={found} rowKey={(row) => row.id} />;
}

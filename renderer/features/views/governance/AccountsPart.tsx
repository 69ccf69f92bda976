import type { AccountRow } from '../../../../models/governance/governance';
import { formatNumber } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import type { Column } from '../parts/TableFrame';
import { StoryTable } from '../parts/StoryTable';
import { matches } from './matches';
import { governanceMessages as text } from './messages';
import type { PartProps } from './partProps';
import { PlaceLink } from './PlaceLink';

const columns = (): readonly Column<AccountRow>[] => [
  { id: 'flow', title: text.flow, cell: (row) => text.flowOf(row.integration, row.direction) },
  { id: 'secret', title: text.secretHead, cell: (row) => (row.rotationDays === null ? text.secret(row.secretKind) : text.rotated(text.secret(row.secretKind), formatNumber(row.rotationDays))) },
  { id: 'limit', title: text.limit, numeric: true, cell: (row) => <FigureButton figureId={row.figureId} label={row.id} quantity={formatQuantity(row.limit, row.limitUnit)} /> },
  { id: 'place', title: text.place, cell: (row) => <PlaceLink where={`/integrations/${row.integrationId}`} row={row.id} /> },
];

/** The register: one account a flow and direction. */
export function AccountsPart({ report, query }: PartProps) {
  const { accounts } = report.governance;
  if (accounts.length === 0) return <p>{text.noAccounts}</p>;
  const found = accounts.filter((row) => matches(query, [row.id, row.integration, row.direction, row.system, row.owner, row.scope, row.site, row.criticality, text.secret(row.secretKind)]));
  if (found.length === 0) return <p>{text.nothingFound}</p>;
  return <StoryTable caption={text.part('accounts')} columns={columns()} rows={found} rowKey={(row) => row.id} title={(row) => row.id} story={story} />;
}

const story = (row: AccountRow): readonly string[] => [text.scope(row.scope), text.owner(row.owner, row.system, row.site), ...(row.question === '' ? [] : [row.question])];

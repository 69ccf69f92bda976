import type { RuleOfThumbRow } from '../../../../models/report/report';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import type { Column } from '../parts/TableFrame';
import { StoryTable } from '../parts/StoryTable';
import { sizingMessages as text } from './messages';

const columns = (): readonly Column<RuleOfThumbRow>[] => [
  { id: 'rule', title: text.rule, cell: (row) => row.rule },
  { id: 'gives', title: text.ruleGives, numeric: true, cell: (row) => <FigureButton figureId={row.figureId} label={row.rule} quantity={formatQuantity(row.value, row.unit)} /> },
  { id: 'model', title: text.modelGives, numeric: true, cell: (row) => joinQuantity(formatQuantity(row.model, row.unit)) },
];

/** The published rules beside the model, each with the reason for the difference and its source. */
export function RuleTable({ rows }: { readonly rows: readonly RuleOfThumbRow[] }) {
  return <StoryTable caption={text.rules} columns={columns()} rows={rows} rowKey={(row) => row.id} story={(row) => [sentence(row.difference), row.source]} />;
}

const sentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}`;

import type { RuleRow } from '../../../../models/report/ruleRow';
import { StoryTable } from '../parts/StoryTable';
import type { Column } from '../parts/TableFrame';
import { assumptionsMessages as text } from './messages';

const COLUMNS: readonly Column<RuleRow>[] = [
  { id: 'rule', title: text.rule, cell: (row) => text.ruleName(row.id) },
  { id: 'kind', title: text.ruleKind, cell: (row) => text.ruleKinds[row.kind] },
  { id: 'weight', title: text.ruleWeight, cell: (row) => (row.weights.length === 0 ? text.ruleHours : row.weights.map(({ when, value }) => text.ruleLevel(when, value)).join(', ')) },
];

/** The weights that order the reasons, so that no number of the rules stays out of sight. */
export function RuleWeights({ rows }: { readonly rows: readonly RuleRow[] }) {
  return <StoryTable caption={text.rules} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} story={(row) => [text.ruleReads(row.reads)]} />;
}

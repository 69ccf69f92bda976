import type { RuleRow } from '../../../../../models/report/ruleRow';
import { StoryTable } from '../../parts/StoryTable';
import type { Column } from '../../parts/TableFrame';
import { rulesMessages as text } from './messages';

const columns = (): readonly Column<RuleRow>[] => [
  { id: 'rule', title: text.rule, cell: (row) => text.name(row.id) },
  { id: 'family', title: text.family, cell: (row) => text.familyName(row.family) },
  { id: 'kind', title: text.kind, cell: (row) => text.kinds[row.kind] },
  { id: 'weight', title: text.weight, cell: weightOf },
  { id: 'state', title: text.state, cell: (row) => (row.off ? text.off : row.says === null ? text.silent : text.speaks) },
];

function weightOf({ weights, raises }: RuleRow): string {
  if (weights.length > 0) return weights.map(({ when, value }) => text.level(when, value)).join(', ');
  return raises === null ? text.hours : text.advice;
}

/** One row per rule: its weight and state, and below them what it says, reads and was tried on. */
export function RuleTable({ rows }: { readonly rows: readonly RuleRow[] }) {
  return <StoryTable caption={text.title} columns={columns()} rows={rows} rowKey={(row) => row.id} story={story} />;
}

function story(row: RuleRow): readonly string[] {
  return [
    row.says === null ? text.wouldSay(row.sentence) : text.says(row.says),
    ...(row.change === null ? [] : [text.changed(row.change)]),
    text.origin(row),
    text.fires(row.fires),
    text.passes(row.passes),
  ];
}

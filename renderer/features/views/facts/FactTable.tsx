import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { FactRow } from '../../../../models/report/factRow';
import { formatPartialDate } from '../../../i18n';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import { whyMessages } from '../../why/messages';
import type { Column } from '../parts/TableFrame';
import { StoryTable } from '../parts/StoryTable';
import { useTableStyles } from '../parts/tableStyles';
import { factWords } from './factWords';
import { factsMessages as text } from './messages';

const useStyles = makeStyles({ value: { display: 'inline-block', maxWidth: '240px' } });

const columns = (): readonly Column<FactRow>[] => [
  { id: 'fact', title: text.fact, cell: (row) => factWords(row).name },
  { id: 'value', title: text.value, numeric: true, cell: (row) => <Value row={row} /> },
];

/** One row per fact: name and value, and below them what exactly it means, how good it is and where it comes from. */
export function FactTable({ rows }: { readonly rows: readonly FactRow[] }) {
  return <StoryTable caption={text.title} columns={columns()} rows={rows} rowKey={(row) => row.id} story={story} />;
}

function story(row: FactRow): readonly string[] {
  const { meaning } = factWords(row);
  const source = whyMessages.sourceOf(row.source, formatPartialDate(row.asOf));
  return [...(meaning === '' ? [] : [meaning]), text.gradeWords(row.grade, whyMessages.grade(row.grade)), source];
}

/** Some units are half a sentence and need more than one line. */
function Value({ row }: { readonly row: FactRow }) {
  const styles = useStyles();
  const table = useTableStyles();
  return <span className={mergeClasses(table.numericWords, styles.value)}>{joinQuantity(formatQuantity(row.value, row.unit))}</span>;
}
